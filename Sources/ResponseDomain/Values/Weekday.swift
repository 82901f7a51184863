/// A day of the week; the raw value is its English short name, as the screens write it.
package enum Weekday: String, CaseIterable, Hashable, Codable, Sendable {
  case monday = "Mon"
  case tuesday = "Tue"
  case wednesday = "Wed"
  case thursday = "Thu"
  case friday = "Fri"
  case saturday = "Sat"
  case sunday = "Sun"

  init(daysSince1970 days: Int) {
    let all = Weekday.allCases
    // 1 January 1970 was a Thursday, the fourth of the list.
    self = all[((days + 3) % 7 + 7) % 7]
  }
}

import ResponseDomain

/// A date with a time as a file gives it.
struct WrittenMoment: Hashable, Sendable {
  enum Zone: Hashable, Sendable {
    /// It is a local time of the policy's zone.
    case policy
    case east(minutes: Int)
  }

  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int
  let zone: Zone

  init(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, zone: Zone
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.zone = zone
  }

  /// Reads `2003-07-08 07:00`; nil for any other form.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 10, let day = CalendarDay(iso: String(parts[0])),
      let clock = WrittenClock(String(parts[1]))
    else { return nil }
    self.init(
      year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute,
      second: 0, zone: .policy)
  }

  /// Nil for a day that no calendar has.
  func instant(in rules: ZoneRules) -> Instant? {
    guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
    let seconds = TimeSpan(seconds: Int64(second))
    switch zone {
    case .policy:
      return rules.moment(on: day, hour: hour, minute: minute) + seconds
    case .east(let east):
      return ZoneRules.utc.moment(on: day, hour: hour, minute: minute) + seconds - .minutes(east)
    }
  }
}

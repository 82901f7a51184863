/// What a wall clock and a calendar show at one moment in one zone.
package struct LocalTime: Hashable, Sendable {
  package let day: CalendarDay
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Seconds east of UTC.
  package let offset: Int
  /// The zone's short name at that moment, such as `PDT`.
  package let abbreviation: String

  package init(
    day: CalendarDay, hour: Int, minute: Int, second: Int, offset: Int, abbreviation: String
  ) {
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
    self.abbreviation = abbreviation
  }

  /// `14:05`
  package var clock: String {
    String(hour).leftPadded(to: 2) + ":" + String(minute).leftPadded(to: 2)
  }

  /// `8 Jul`
  package var shortDay: String { "\(day.day) \(LocalTime.months[day.month - 1])" }

  /// `Tue 8 Jul 14:05`
  package var words: String { "\(day.weekday.rawValue) \(shortDay) \(clock)" }

  /// `2003-07-08T14:05:00-07:00`
  package var iso: String {
    let east = abs(offset) / 60
    return day.iso + "T" + clock + ":" + String(second).leftPadded(to: 2)
      + (offset < 0 ? "-" : "+") + String(east / 60).leftPadded(to: 2) + ":"
      + String(east % 60).leftPadded(to: 2)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// A planned release: a day with an hour and a named zone, and the moment that they make.
package struct Slot: Hashable, Comparable, Codable, Sendable {
  package let day: CalendarDay
  package let hour: Int
  package let minute: Int
  package let zone: ZoneName
  package let at: Instant

  package init(day: CalendarDay, hour: Int, minute: Int, in rules: ZoneRules) {
    self.day = day
    self.hour = hour
    self.minute = minute
    zone = rules.name
    at = rules.moment(on: day, hour: hour, minute: minute)
  }

  private enum CodingKeys: String, CodingKey {
    case day
    case hour
    case minute
    case zone
    case at
  }

  /// The clock of a case that rides on it, with the policy's window after the hour (R9).
  package func clock(window: TimeSpan, since: Instant) -> Clock {
    .due(.slot, at: at, until: at + window, since: since)
  }

  package static func < (left: Slot, right: Slot) -> Bool { left.at < right.at }
}

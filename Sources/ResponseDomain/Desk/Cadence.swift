/// The weekday and hour on which releases go out.
package struct Cadence: Hashable, Sendable {
  package var weekday: Weekday
  package var hour: Int
  package var minute: Int
  package var zone: ZoneRules

  package init(weekday: Weekday, hour: Int, minute: Int, zone: ZoneRules) {
    self.weekday = weekday
    self.hour = hour
    self.minute = minute
    self.zone = zone
  }

  /// The slot on a day; nil when the day is not one of the cadence.
  package func slot(on day: CalendarDay) -> Slot? {
    day.weekday == weekday ? Slot(day: day, hour: hour, minute: minute, in: zone) : nil
  }

  /// The next slot after a moment that is not among those taken.
  package func nextFree(after now: Instant, taken: Set<Slot>) -> Slot {
    let ridden = Set(taken.map(\.at))
    var day = zone.local(now).day
    while true {
      if let slot = slot(on: day), slot.at > now, !ridden.contains(slot.at) { return slot }
      day = day.adding(days: 1)
    }
  }
}

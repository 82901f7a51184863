/// A line's planned hours set anew.
package struct Reestimate: Hashable, Codable, Sendable {
  package let line: PlanLineID
  package let planned: Minutes
  package let day: CalendarDay
  package let reason: Words

  package init(line: PlanLineID, planned: Minutes, day: CalendarDay, reason: Words) {
    self.line = line
    self.planned = planned
    self.day = day
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case line
    case planned
    case day
    case reason
  }
}

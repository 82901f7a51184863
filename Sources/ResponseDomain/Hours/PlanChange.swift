/// A change of the planned hours after the plan that testing began with.
package struct PlanChange: Hashable, Codable, Sendable {
  package let day: CalendarDay
  package let line: PlanLineID
  package let by: Minutes
  package let reason: String

  package init(day: CalendarDay, line: PlanLineID, by: Minutes, reason: String) {
    self.day = day
    self.line = line
    self.by = by
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case day
    case line
    case by
    case reason
  }
}

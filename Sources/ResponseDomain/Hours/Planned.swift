/// Lines that were added to a plan in one act.
package struct Planned: Hashable, Codable, Sendable {
  package let lines: [PlanLine]
  package let day: CalendarDay
  /// Why scope was added; empty for the plan that testing begins with.
  package let reason: String

  package init(lines: [PlanLine], day: CalendarDay, reason: String) {
    self.lines = lines
    self.day = day
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case lines
    case day
    case reason
  }
}

/// One line of a case's test plan, as it was planned; re-estimates come as acts of their own.
package struct PlanLine: Hashable, Codable, Sendable {
  package let id: PlanLineID
  package let kind: TestKind
  package let mode: TestMode
  package let team: TestTeam
  package let scope: PlanScope
  package let planned: Minutes

  package init(
    id: PlanLineID, kind: TestKind, mode: TestMode, team: TestTeam, scope: PlanScope,
    planned: Minutes
  ) {
    self.id = id
    self.kind = kind
    self.mode = mode
    self.team = team
    self.scope = scope
    self.planned = planned
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case kind
    case mode
    case team
    case scope
    case planned
  }
}

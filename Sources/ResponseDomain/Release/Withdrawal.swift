/// That cells which are out were taken back, ahead of a re-issue.
package struct Withdrawal: Hashable, Codable, Sendable {
  package let problem: Int
  package let reason: Words
  package let shifts: [CellShift]

  package init(problem: Int, reason: Words, shifts: [CellShift]) {
    self.problem = problem
    self.reason = reason
    self.shifts = shifts
  }

  private enum CodingKeys: String, CodingKey {
    case problem
    case reason
    case shifts
  }
}

/// T13: that what is out must be made anew, for which problem, and which cells.
package struct Reissue: Hashable, Codable, Sendable {
  package let problem: Int
  package let cause: CauseClass
  package let reason: Words
  /// The revision that begins.
  package let revision: Int
  package let shifts: [CellShift]
  package let acceptance: Acceptance

  package init(
    problem: Int, cause: CauseClass, reason: Words, revision: Int, shifts: [CellShift],
    acceptance: Acceptance
  ) {
    self.problem = problem
    self.cause = cause
    self.reason = reason
    self.revision = revision
    self.shifts = shifts
    self.acceptance = acceptance
  }

  private enum CodingKeys: String, CodingKey {
    case problem
    case cause
    case reason
    case revision
    case shifts
    case acceptance
  }
}

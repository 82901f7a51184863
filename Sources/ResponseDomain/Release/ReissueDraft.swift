/// What a re-issue asks for.
package struct ReissueDraft: Hashable, Sendable {
  /// The number of the deployment problem that makes it necessary.
  package var problem: Int?
  package var cause: CauseClass?
  package var reason: Words?
  /// The cells that must be made anew.
  package var cells: [CellID]
  package var slot: AcceptanceDraft.SlotChoice

  package init(
    problem: Int? = nil, cause: CauseClass? = nil, reason: Words? = nil, cells: [CellID] = [],
    slot: AcceptanceDraft.SlotChoice = .nextFree
  ) {
    self.problem = problem
    self.cause = cause
    self.reason = reason
    self.cells = cells
    self.slot = slot
  }
}

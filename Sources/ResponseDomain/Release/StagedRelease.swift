/// What a staged exception asks for.
package struct StagedRelease: Hashable, Sendable {
  package var typed: CaseID?
  /// The cells that go; empty for every staged one.
  package var cells: [CellID]
  /// Who approved at vice-president level.
  package var approver: Words?
  package var reason: Words?
  /// The cells left exposed, as they were printed.
  package var exposed: [CellID]?

  package init(
    typed: CaseID? = nil, cells: [CellID] = [], approver: Words? = nil, reason: Words? = nil,
    exposed: [CellID]? = nil
  ) {
    self.typed = typed
    self.cells = cells
    self.approver = approver
    self.reason = reason
    self.exposed = exposed
  }
}

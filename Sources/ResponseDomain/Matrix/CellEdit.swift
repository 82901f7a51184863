/// What is to become of a cell; nil leaves it as it is.
package struct CellEdit: Hashable, Sendable {
  package var state: CellStateName?
  package var build: BuildName?
  package var owner: Owner?
  package var evidence: Words?
  /// Of a failed or blocked cell.
  package var cause: Words?
  package var reference: Words?
  /// Of a cell that does not apply or cannot be fixed.
  package var reason: Words?
  package var workaround: Words?

  package init(
    state: CellStateName? = nil, build: BuildName? = nil, owner: Owner? = nil,
    evidence: Words? = nil, cause: Words? = nil, reference: Words? = nil, reason: Words? = nil,
    workaround: Words? = nil
  ) {
    self.state = state
    self.build = build
    self.owner = owner
    self.evidence = evidence
    self.cause = cause
    self.reference = reference
    self.reason = reason
    self.workaround = workaround
  }

  package var isEmpty: Bool { self == CellEdit() }
}

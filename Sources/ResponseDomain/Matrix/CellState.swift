/// How far one patch is, each state with what only it knows.
package enum CellState: Hashable, Sendable {
  case notStarted
  case writing
  case built
  case testing
  case passed
  case staged
  case released
  case failed(Trouble)
  case blocked(Trouble)
  case notApplicable(reason: Words)
  case cannotFix(reason: Words, workaround: Words)
  case withdrawn(reason: Words)

  package var name: CellStateName {
    switch self {
    case .notStarted: .notStarted
    case .writing: .writing
    case .built: .built
    case .testing: .testing
    case .passed: .passed
    case .staged: .staged
    case .released: .released
    case .failed: .failed
    case .blocked: .blocked
    case .notApplicable: .notApplicable
    case .cannotFix: .cannotFix
    case .withdrawn: .withdrawn
    }
  }

  /// What a failed or blocked cell suffers from.
  package var trouble: Trouble? {
    switch self {
    case .failed(let trouble), .blocked(let trouble): trouble
    case .notStarted, .writing, .built, .testing, .passed, .staged, .released, .notApplicable,
      .cannotFix, .withdrawn:
      nil
    }
  }

  /// Why the cell is as it is, where a reason is owed.
  package var reason: Words? {
    switch self {
    case .failed(let trouble), .blocked(let trouble): trouble.cause
    case .notApplicable(let reason), .cannotFix(let reason, workaround: _),
      .withdrawn(let reason):
      reason
    case .notStarted, .writing, .built, .testing, .passed, .staged, .released: nil
    }
  }
}

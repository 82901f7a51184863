package import Grid
package import ResponseDomain

extension CellID {
  package var safe: SafeText { "\(platform.safe)/\(language.safe)" }
}

extension CellStateName {
  package var words: SafeText {
    switch self {
    case .notStarted: "not started"
    case .writing: "writing"
    case .built: "built"
    case .testing: "testing"
    case .passed: "passed"
    case .staged: "staged"
    case .released: "released"
    case .failed: "failed"
    case .blocked: "blocked"
    case .notApplicable: "not applicable"
    case .cannotFix: "cannot fix"
    case .withdrawn: "withdrawn"
    }
  }
}

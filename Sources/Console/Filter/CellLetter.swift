package import ResponseDomain

/// The state of a patch by the letter that the matrix shows (TERMINAL.md, section 2).
package enum CellLetter: Character, CaseIterable, Hashable, Sendable {
  case notStarted = "·"
  case written = "w"
  case built = "b"
  case tested = "t"
  case passed = "p"
  case staged = "s"
  case released = "r"
  case notApplicable = "-"
  case cannotFix = "c"
  case failed = "F"
  case blocked = "X"
  case withdrawn = "W"

  /// The state that it stands for.
  package var state: CellStateName {
    switch self {
    case .notStarted: .notStarted
    case .written: .writing
    case .built: .built
    case .tested: .testing
    case .passed: .passed
    case .staged: .staged
    case .released: .released
    case .notApplicable: .notApplicable
    case .cannotFix: .cannotFix
    case .failed: .failed
    case .blocked: .blocked
    case .withdrawn: .withdrawn
    }
  }

  /// Upper case needs a human.
  package var isRed: Bool {
    switch self {
    case .failed, .blocked, .withdrawn: true
    case .notStarted, .written, .built, .tested, .passed, .staged, .released, .notApplicable,
      .cannotFix:
      false
    }
  }

  /// Reads a letter; `.` stands for `·` where that cannot be typed.
  init?(typed letter: Character) {
    if letter == "." { self = .notStarted } else { self.init(rawValue: letter) }
  }
}

/// What a cell's state is called, without what the state holds; in the order of the work.
package enum CellStateName: String, CaseIterable, Hashable, Codable, Sendable {
  case notStarted = "not started"
  case writing, built, testing, passed, staged, released
  case failed, blocked
  case notApplicable = "not applicable"
  case cannotFix = "cannot fix"
  case withdrawn

  /// The letter of the screens; upper case needs a human, lower case moves by itself.
  package var letter: Character {
    switch self {
    case .notStarted: "·"
    case .writing: "w"
    case .built: "b"
    case .testing: "t"
    case .passed: "p"
    case .staged: "s"
    case .released: "r"
    case .failed: "F"
    case .blocked: "X"
    case .notApplicable: "-"
    case .cannotFix: "c"
    case .withdrawn: "W"
    }
  }

  /// Reads a name, or the letter of the screens; `.` will do for not started.
  package init?(written text: String) {
    let name = text == "." ? "·" : text
    guard
      let found = CellStateName.allCases.first(where: {
        $0.rawValue == name || String($0.letter) == name
      })
    else { return nil }
    self = found
  }

  /// R1: a required cell must be released; one that is not applicable or cannot be fixed is not.
  package var isRequired: Bool { self != .notApplicable && self != .cannotFix }

  /// R2: the build that the cell has now has passed its tests.
  package var isTested: Bool {
    switch self {
    case .passed, .staged, .released: true
    case .notStarted, .writing, .built, .testing, .failed, .blocked, .notApplicable, .cannotFix,
      .withdrawn:
      false
    }
  }

  /// R3: it lies ready in the channels, or is out.
  package var isStaged: Bool { self == .staged || self == .released }

  package var needsHuman: Bool {
    switch self {
    case .failed, .blocked, .withdrawn: true
    case .notStarted, .writing, .built, .testing, .passed, .staged, .released, .notApplicable,
      .cannotFix:
      false
    }
  }

  /// Whether the state says something about a build.
  package var needsBuild: Bool {
    switch self {
    case .built, .testing, .passed, .staged, .released, .failed: true
    case .notStarted, .writing, .blocked, .notApplicable, .cannotFix, .withdrawn: false
    }
  }

  /// Whether it is the result of a test.
  package var isResult: Bool { isTested || self == .failed }
}

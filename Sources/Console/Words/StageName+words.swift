package import Grid
package import ResponseDomain

extension StageName {
  package var words: SafeText { SafeText(untrusted: rawValue, kind: .line) }

  /// The stage where room is short (TERMINAL.md, section 2).
  package var shortWords: SafeText {
    switch self {
    case .acknowledged: "acknowl."
    case .reproducing: "reproduc."
    case .received, .needsInfo, .assessing, .fixing, .released, .closed, .declined, .deferred,
      .merged:
      words
    }
  }
}

extension Severity {
  package var words: SafeText { SafeText(untrusted: rawValue, kind: .line) }

  /// `crit imp mod low`
  package var shortWords: SafeText {
    switch self {
    case .critical: "crit"
    case .important: "imp"
    case .moderate: "mod"
    case .low: "low"
    }
  }
}

extension Rated {
  /// The rating in at most four columns; `-` while there is none.
  package var shortWords: SafeText { severity?.shortWords ?? "-" }
}

extension Track {
  package var words: SafeText { SafeText(untrusted: rawValue, kind: .line) }
}

extension Owner {
  /// The login, or `nobody`.
  package var words: SafeText {
    switch self {
    case .nobody: "nobody"
    case .person(let login): login.safe
    }
  }
}

extension World.Fact {
  package var words: SafeText {
    switch self {
    case .isPublic: "public"
    case .exploit: "an exploit exists"
    case .attacks: "attacks are seen"
    }
  }
}

extension Sequence<StageName> {
  /// `acknowledged or reproducing`
  package var alternatives: SafeText {
    let all = map(\.words)
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return "\(all.dropLast().joined(separator: ", ")) or \(last)"
  }
}

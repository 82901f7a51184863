/// One patch: how far it is, on which build, who sees to it, and since when.
package struct MatrixCell: Hashable, Sendable {
  package enum Built: Hashable, Sendable {
    case notYet
    case build(Build)
  }

  package enum Tested: Hashable, Sendable {
    case never
    /// The last result was about this build.
    case on(BuildName)
  }

  package enum Evidence: Hashable, Sendable {
    case none
    case words(Words)
  }

  package var state: CellState
  package var built: Built
  package var tested: Tested
  package var owner: Owner
  package var evidence: Evidence
  /// When the state was reached.
  package var since: Instant

  package init(
    state: CellState, built: Built = .notYet, tested: Tested = .never, owner: Owner = .nobody,
    evidence: Evidence = .none, since: Instant
  ) {
    self.state = state
    self.built = built
    self.tested = tested
    self.owner = owner
    self.evidence = evidence
    self.since = since
  }

  /// A cell of which nothing is known: it is not started, never not applicable.
  package static func unknown(since: Instant) -> MatrixCell {
    MatrixCell(state: .notStarted, since: since)
  }

  package var build: Build? {
    switch built {
    case .notYet: nil
    case .build(let build): build
    }
  }

  /// Whether the last result is about another build than the cell has now.
  package var isStale: Bool {
    switch tested {
    case .never: false
    case .on(let name): name != build?.name
    }
  }
}

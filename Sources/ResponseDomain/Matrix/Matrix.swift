/// The cells of a case: platforms by languages, each one patch.
///
/// Only cells of which something is known are held; any other is not started.
package struct Matrix: Hashable, Sendable {
  package private(set) var platforms: [PlatformID]
  package private(set) var languages: [LanguageID]
  /// The cells of which something is known.
  package private(set) var known: [CellID: MatrixCell]
  package let since: Instant

  package init(_ scope: Scope, at moment: Instant) {
    platforms = scope.platforms
    languages = scope.languages
    known = scope.excludedCells(since: moment)
    since = moment
  }

  /// The matrix of a summary with the cells that are kept of it.
  package init(_ summary: MatrixSummary, known: [CellID: MatrixCell]) {
    platforms = summary.platforms
    languages = summary.languages
    self.known = known
    since = summary.since
  }

  package subscript(id: CellID) -> MatrixCell { known[id] ?? .unknown(since: since) }

  package func holds(_ id: CellID) -> Bool {
    platforms.contains(id.platform) && languages.contains(id.language)
  }

  /// Every cell, row by row.
  package var ids: [CellID] {
    platforms.flatMap { platform in
      languages.map { CellID(platform: platform, language: $0) }
    }
  }

  package mutating func apply(_ event: MatrixEvent) {
    switch event {
    case .cellsChanged(let changed): apply(changed.shifts)
    case .scopeChanged(let change): resize(change.platforms, change.languages)
    }
  }

  /// Takes other rows and columns, and says how the whole then stands.
  mutating func resized(_ platforms: [PlatformID], _ languages: [LanguageID]) -> CellTally {
    resize(platforms, languages)
    return tally
  }

  private mutating func resize(_ platforms: [PlatformID], _ languages: [LanguageID]) {
    self.platforms = platforms
    self.languages = languages
    known = known.filter { holds($0.key) }
  }

  package mutating func apply(_ shifts: [CellShift]) {
    let unknown = MatrixCell.unknown(since: since)
    for shift in shifts {
      for id in shift.cells { known[id] = shift.after == unknown ? nil : shift.after }
    }
  }
}

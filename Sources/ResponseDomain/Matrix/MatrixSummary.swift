/// What a case itself knows of its matrix: how large it is and how it stands, without the cells.
package struct MatrixSummary: Hashable, Codable, Sendable {
  package private(set) var platforms: [PlatformID] = []
  package private(set) var languages: [LanguageID] = []
  package private(set) var tally = CellTally()
  /// Since when the cells of which nothing is known are not started.
  package private(set) var since = Instant(seconds: 0)

  package init() {}

  /// The matrix that a scope sets up.
  package init(_ scope: Scope, at moment: Instant) {
    platforms = scope.platforms
    languages = scope.languages
    since = moment
    let excluded = scope.excludedCells(since: moment)
    tally.add(.unknown(since: moment), times: scope.cells - excluded.count)
    for cell in excluded.values { tally.add(cell) }
  }

  private enum CodingKeys: String, CodingKey {
    case platforms
    case languages
    case tally
    case since
  }

  /// Whether it has the same rows and columns.
  package func hasSameScope(as other: MatrixSummary) -> Bool {
    platforms == other.platforms && languages == other.languages
  }

  package func holds(_ id: CellID) -> Bool {
    platforms.contains(id.platform) && languages.contains(id.language)
  }

  mutating func apply(_ event: MatrixEvent) {
    switch event {
    case .cellsChanged(let changed): apply(changed.shifts)
    case .scopeChanged(let change): apply(change)
    }
  }

  mutating func apply(_ shifts: [CellShift]) {
    for shift in shifts { tally.apply(shift) }
  }

  mutating func apply(_ change: ScopeChange) {
    platforms = change.platforms
    languages = change.languages
    tally = change.tally
  }
}

extension Scope {
  /// The cells that do not apply, as the matrix holds them.
  func excludedCells(since moment: Instant) -> [CellID: MatrixCell] {
    var cells: [CellID: MatrixCell] = [:]
    for entry in notApplicable
    where platforms.contains(entry.platform) && languages.contains(entry.language) {
      let id = CellID(platform: entry.platform, language: entry.language)
      cells[id] = MatrixCell(state: .notApplicable(reason: entry.reason), since: moment)
    }
    return cells
  }
}

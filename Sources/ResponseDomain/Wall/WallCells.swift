/// How far the patches of a case are, for a wall: platforms and languages have no names here.
package struct WallCells: Hashable, Codable, Sendable {
  /// Required cells that passed on their build, were staged, or are out.
  package let tested: Int
  package let required: Int
  package let staged: Int
  /// A letter for every cell, a row for every platform; empty for a case whose cells the feed does
  /// not tell one by one.
  package let rows: [String]

  /// Platforms and languages that a feed tells one by one.
  package static let mostRows = 9
  package static let mostColumns = 60
  /// The letters of TERMINAL.md, section 2.
  package static let letters: Set<Character> = Set("·wbtpsr-cFXW")

  /// Rows that are too many or too long are left out, all of them.
  package init(tested: Int, required: Int, staged: Int, rows: [String] = []) {
    self.tested = tested
    self.required = required
    self.staged = staged
    self.rows = WallCells.areRows(rows) ? rows : []
  }

  /// Of a matrix as it is now.
  package init(_ matrix: Matrix) {
    let tally = matrix.tally
    let isTold =
      matrix.platforms.count <= WallCells.mostRows
      && matrix.languages.count <= WallCells.mostColumns
    self.init(
      tested: tally.tested, required: tally.required, staged: tally.staged,
      rows: !isTold
        ? []
        : matrix.platforms.map { platform in
          String(
            matrix.languages.map { language in
              matrix[CellID(platform: platform, language: language)].state.name.letter
            })
        })
  }

  private enum CodingKeys: String, CodingKey {
    case tested
    case required
    case staged
    case rows
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      tested: try values.decodeCount(forKey: .tested),
      required: try values.decodeCount(forKey: .required),
      staged: try values.decodeCount(forKey: .staged),
      rows: try values.decode([String].self, forKey: .rows))
  }

  private static func areRows(_ rows: [String]) -> Bool {
    rows.count <= mostRows
      && rows.allSatisfy { $0.count <= mostColumns && $0.allSatisfy(letters.contains) }
  }
}

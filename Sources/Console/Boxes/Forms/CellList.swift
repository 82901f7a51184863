internal import ResponseDomain

/// Cells as they are typed: `XP/JPN, 2000, TRK`, or `all`.
struct CellList {
  let text: String

  /// Whole rows by their platform, everything else cell by cell.
  init(of cells: [CellID], in grid: MatrixGrid) {
    let wanted = Set(cells)
    guard wanted.count < grid.cells.count else {
      text = "all"
      return
    }
    var parts: [String] = []
    for platform in grid.platforms {
      let row = grid.languages.map { CellID(platform: platform, language: $0) }
      let chosen = row.filter(wanted.contains)
      parts += chosen.count == row.count ? [platform.text] : chosen.map(\.text)
    }
    text = parts.joined(separator: ", ")
  }

  /// The cells that typed names mean; nil with the first that means none.
  ///
  /// - Parameter isMeant: whether a cell is meant when only its row or column is named.
  static func cells(
    of names: [String], in grid: MatrixGrid, where isMeant: (MatrixCell) -> Bool
  ) -> (cells: [CellID], unknown: String?) {
    var cells: [CellID] = []
    func add(_ platforms: [PlatformID], _ languages: [LanguageID]) {
      for platform in platforms {
        for language in languages {
          let id = CellID(platform: platform, language: language)
          if let place = grid.place(of: id), isMeant(grid.cells[place]) { cells.append(id) }
        }
      }
    }
    for name in names {
      if name == "all" {
        add(grid.platforms, grid.languages)
      } else if let platform = grid.platforms.first(where: { $0.text == name }) {
        add([platform], grid.languages)
      } else if let language = grid.languages.first(where: { $0.text == name.uppercased() }) {
        add(grid.platforms, [language])
      } else if let cell = CellID(name), grid.place(of: cell) != nil {
        cells.append(cell)
      } else {
        return ([], name)
      }
    }
    return (cells, nil)
  }
}

internal import ArgumentParser
internal import ResponseDomain

/// Cells of a matrix by their rows and columns, or one by one.
struct CellOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A platform of the matrix, or all; again for more.", valueName: "id"))
  var platform: [PlatformID] = []

  @Option(
    help: ArgumentHelp("A language of the matrix, or all; again for more.", valueName: "code"))
  var language: [String] = []

  @Option(help: ArgumentHelp("One cell, as XP/JPN; again for more.", valueName: "cell"))
  var cell: [CellID] = []

  /// Rows crossed with columns and the single cells; where only one of both is named, all of the
  /// other are meant.
  func cells(of matrix: MatrixSummary) throws -> [CellID] {
    try cells(matrix.platforms, matrix.languages)
  }

  /// The same without what does not apply, unless it is named cell by cell.
  func changeable(in matrix: Matrix) throws -> [CellID] {
    try cells(matrix.platforms, matrix.languages).filter {
      matrix[$0].state.name != .notApplicable || cell.contains($0)
    }
  }

  private func cells(_ allRows: [PlatformID], _ allColumns: [LanguageID]) throws -> [CellID] {
    guard !platform.isEmpty || !language.isEmpty else { return cell }
    let isAnyRow = platform.isEmpty || platform.map(\.text) == ["all"]
    let rows = isAnyRow ? allRows : platform
    let isAnyColumn = language.isEmpty || language == ["all"]
    let columns = try isAnyColumn ? allColumns : language.map(ScopeOptions.code)
    return rows.flatMap { row in columns.map { CellID(platform: row, language: $0) } } + cell
  }
}

extension CellID: ExpressibleByArgument {}
extension BuildName: ExpressibleByArgument {}

extension CellStateName: ExpressibleByArgument {
  init?(argument: String) {
    self.init(written: argument)
  }

  static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

internal import ResponseDomain

/// The cells of a case laid out once, with the sums of rows and columns, so that a key need not
/// count thousands of cells; whether it is still the same takes one comparison.
final class MatrixGrid: Sendable {
  let platforms: [PlatformID]
  let languages: [LanguageID]
  /// Row by row.
  let cells: [MatrixCell]
  /// Minutes left of each cell's testing hours; empty while there is no plan.
  let minutes: [Int]
  let rows: [MatrixSum]
  let columns: [MatrixSum]
  let all: MatrixSum
  /// The places of all rows and of all columns, for a view without a filter.
  let allRows: [Int]
  let allColumns: [Int]
  /// The cells that wait for a person, the failed first, the longest waiting before the others.
  let needHuman: [CellID]

  private let rowPlaces: [PlatformID: Int]
  private let columnPlaces: [LanguageID: Int]

  init(_ matrix: Matrix, hours: TestingHours?) {
    platforms = matrix.platforms
    languages = matrix.languages
    allRows = Array(platforms.indices)
    allColumns = Array(languages.indices)
    cells = matrix.ids.map { matrix[$0] }
    needHuman = matrix.needHuman
    rowPlaces = Dictionary(uniqueKeysWithValues: platforms.enumerated().map { ($1, $0) })
    columnPlaces = Dictionary(uniqueKeysWithValues: languages.enumerated().map { ($1, $0) })
    minutes = Self.minutes(of: matrix, hours, rowPlaces, columnPlaces)
    var rows = Array(repeating: MatrixSum(), count: platforms.count)
    var columns = Array(repeating: MatrixSum(), count: languages.count)
    var all = MatrixSum()
    for row in rows.indices {
      for column in columns.indices {
        let place = row * languages.count + column
        let left = minutes.isEmpty ? 0 : minutes[place]
        rows[row].add(cells[place], left)
        columns[column].add(cells[place], left)
        all.add(cells[place], left)
      }
    }
    self.rows = rows
    self.columns = columns
    self.all = all
  }

  private static func minutes(
    of matrix: Matrix, _ hours: TestingHours?, _ rows: [PlatformID: Int],
    _ columns: [LanguageID: Int]
  ) -> [Int] {
    guard let hours, !hours.lines.isEmpty else { return [] }
    var minutes = Array(repeating: 0, count: matrix.platforms.count * matrix.languages.count)
    let required = matrix.required.map { HoursCell(platform: $0.platform, language: $0.language) }
    for (cell, share) in hours.cells(over: required) {
      guard let row = rows[cell.platform], let column = columns[cell.language] else { continue }
      minutes[row * matrix.languages.count + column] = share.left.count
    }
    return minutes
  }

  var hasHours: Bool { !minutes.isEmpty }

  /// Nil for a cell that the matrix does not hold.
  func place(of id: CellID) -> Int? {
    guard let row = rowPlaces[id.platform], let column = columnPlaces[id.language] else {
      return nil
    }
    return row * languages.count + column
  }

  func row(of platform: PlatformID) -> Int? { rowPlaces[platform] }
  func column(of language: LanguageID) -> Int? { columnPlaces[language] }
}

extension MatrixGrid: Equatable {
  static func == (left: MatrixGrid, right: MatrixGrid) -> Bool { left === right }
}

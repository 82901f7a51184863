internal import ResponseDomain

/// The matrix that is shown, with its cursor: rows, columns and cells as they lie on the screen.
struct MatrixView {
  let id: CaseID
  let stage: Stage
  let grid: MatrixGrid
  let state: MatrixState
  /// The platforms and languages with a cell that the filter shows, by their places in the grid.
  private let platforms: [Int]
  private let languages: [Int]
  /// Whether each cell is shown; empty where every one is.
  private let shownCells: [Bool]

  /// Nil while no case with a matrix is shown.
  init?(of console: ConsoleState) {
    guard case .case(let view) = console.shown, let grid = view.grid else { return nil }
    id = view.subject.id
    stage = view.subject.stage
    self.grid = grid
    state = console.matrix
    guard !state.filter.isEverything else {
      platforms = grid.allRows
      languages = grid.allColumns
      shownCells = []
      return
    }
    let policy = console.setting.policy
    var shown = Array(repeating: false, count: grid.cells.count)
    var rows = Array(repeating: false, count: grid.platforms.count)
    var columns = Array(repeating: false, count: grid.languages.count)
    for row in rows.indices {
      for column in columns.indices {
        let place = row * columns.count + column
        let id = CellID(platform: grid.platforms[row], language: grid.languages[column])
        guard state.filter.holds(id, grid.cells[place], under: policy) else { continue }
        shown[place] = true
        rows[row] = true
        columns[column] = true
      }
    }
    platforms = rows.indices.filter { rows[$0] }
    languages = columns.indices.filter { columns[$0] }
    shownCells = shown
  }

  var isEmpty: Bool { platforms.isEmpty }
  var rows: Int { state.isTransposed ? languages.count : platforms.count }
  var columns: Int { state.isTransposed ? platforms.count : languages.count }

  func id(row: Int, column: Int) -> CellID {
    CellID(
      platform: grid.platforms[platforms[state.isTransposed ? column : row]],
      language: grid.languages[languages[state.isTransposed ? row : column]])
  }

  /// The place of a cell of the screen in the grid.
  private func place(row: Int, column: Int) -> Int {
    platforms[state.isTransposed ? column : row] * grid.languages.count
      + languages[state.isTransposed ? row : column]
  }

  func cell(row: Int, column: Int) -> MatrixCell { grid.cells[place(row: row, column: column)] }

  /// Nil for a cell that the matrix does not hold.
  func cell(_ id: CellID) -> MatrixCell? { grid.place(of: id).map { grid.cells[$0] } }

  /// Minutes of testing left; nil while there is no plan.
  func minutes(row: Int, column: Int) -> Int? {
    grid.hasHours ? grid.minutes[place(row: row, column: column)] : nil
  }

  func minutes(of id: CellID) -> Int? {
    grid.hasHours ? grid.place(of: id).map { grid.minutes[$0] } : nil
  }

  func isShown(row: Int, column: Int) -> Bool {
    shownCells.isEmpty || shownCells[place(row: row, column: column)]
  }

  func isShown(_ id: CellID) -> Bool {
    guard let place = grid.place(of: id) else { return false }
    return shownCells.isEmpty || shownCells[place]
  }

  /// Cells that wait for a person and are shown, the failed before the blocked.
  var waiting: [CellID] {
    shownCells.isEmpty ? grid.needHuman : grid.needHuman.filter(isShown)
  }

  /// The row and column of a shown cell on the screen.
  func place(of id: CellID) -> (row: Int, column: Int) {
    let platform = grid.row(of: id.platform).flatMap { platforms.firstIndex(of: $0) } ?? 0
    let language = grid.column(of: id.language).flatMap { languages.firstIndex(of: $0) } ?? 0
    return state.isTransposed ? (language, platform) : (platform, language)
  }

  /// Cells that need a human and are shown, as one reads the screen.
  var needed: [CellID] {
    waiting.map { (id: $0, place: place(of: $0)) }
      .sorted { ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column) }.map(\.id)
  }

  /// The cell that the cursor is on; one that is not shown gives way to the first that is.
  var cursor: CellID {
    if let cursor = state.cursor, isShown(cursor) { return cursor }
    if let first = needed.first { return first }
    for row in 0..<rows {
      for column in 0..<columns where isShown(row: row, column: column) {
        return id(row: row, column: column)
      }
    }
    return CellID(platform: grid.platforms[0], language: grid.languages[0])
  }
}

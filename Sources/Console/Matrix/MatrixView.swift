internal import ResponseDomain

/// The matrix that is shown, with its cursor: rows, columns and cells as they lie on the screen.
struct MatrixView {
  let subject: Case
  let matrix: Matrix
  let state: MatrixState
  /// Minutes that are left of each cell's testing hours; empty while there is no plan.
  let minutesLeft: [CellID: Int]

  /// Nil while no case with a matrix is shown.
  init?(of console: ConsoleState) {
    guard case .case(let view) = console.shown, let matrix = view.view.matrices[view.subject.id]
    else { return nil }
    subject = view.subject
    self.matrix = matrix
    state = console.matrix
    let hours = view.view.hours[view.subject.id]
    minutesLeft = (hours?.cells(over: view.subject.scope?.required ?? []) ?? [:]).values.reduce(
      into: [:]
    ) { left, share in
      let cell = CellID(platform: share.cell.platform, language: share.cell.language)
      left[cell] = share.left.count
    }
  }

  var rows: Int { state.isTransposed ? matrix.languages.count : matrix.platforms.count }
  var columns: Int { state.isTransposed ? matrix.platforms.count : matrix.languages.count }

  func id(row: Int, column: Int) -> CellID {
    let platform = matrix.platforms[state.isTransposed ? column : row]
    let language = matrix.languages[state.isTransposed ? row : column]
    return CellID(platform: platform, language: language)
  }

  /// The cell that the cursor is on; one that has left the matrix gives way to the first.
  var cursor: CellID {
    if let cursor = state.cursor, matrix.holds(cursor) { return cursor }
    return inOrder.first { matrix[$0].state.name.needsHuman } ?? id(row: 0, column: 0)
  }

  func place(of id: CellID) -> (row: Int, column: Int) {
    let platform = matrix.platforms.firstIndex(of: id.platform) ?? 0
    let language = matrix.languages.firstIndex(of: id.language) ?? 0
    return state.isTransposed ? (language, platform) : (platform, language)
  }

  /// Every cell as one reads the screen.
  var inOrder: [CellID] {
    (0..<rows).flatMap { row in (0..<columns).map { id(row: row, column: $0) } }
  }

  func rowTally(_ row: Int) -> CellTally {
    matrix.tally(of: (0..<columns).map { id(row: row, column: $0) })
  }

  func columnTally(_ column: Int) -> CellTally {
    matrix.tally(of: (0..<rows).map { id(row: $0, column: column) })
  }

  func minutes(row: Int) -> Int {
    (0..<columns).reduce(0) { $0 + minutesLeft[id(row: row, column: $1), default: 0] }
  }

  /// The cells that an act would change; what does not apply is passed over in rows and columns.
  var selected: [CellID] {
    let here = place(of: cursor)
    let ids: [CellID]
    switch state.selection {
    case .cell: return [cursor]
    case .row: ids = (0..<columns).map { id(row: here.row, column: $0) }
    case .column: ids = (0..<rows).map { id(row: $0, column: here.column) }
    case .range(let from):
      let there = place(of: from)
      ids = (min(here.row, there.row)...max(here.row, there.row)).flatMap { row in
        (min(here.column, there.column)...max(here.column, there.column)).map {
          id(row: row, column: $0)
        }
      }
    }
    return ids.filter { matrix[$0].state.name != .notApplicable }
  }
}

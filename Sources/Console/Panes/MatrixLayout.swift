internal import Grid

/// Which rows and columns of a matrix have room in a pane, and what stands around them.
struct MatrixLayout: Equatable {
  /// What is left out, from the last on, where rows are scarce.
  enum Part: Int, CaseIterable {
    case blankAbove, totals, share, cell, legend
  }

  let rect: Rect
  /// Whether cells have their shade, build and hours beside the letter.
  let isWide: Bool
  let parts: Set<Part>
  /// Whether a blank row follows each row.
  let isSpaced: Bool
  let shownRows: Int
  let shownColumns: Int
  let firstRow: Int
  let firstColumn: Int
  /// From one column of cells to the next.
  let pitch: Int

  /// Columns before the first cell.
  var head: Int { isWide ? 16 : 12 }
  /// Rows of the heading: codes stand upright where a cell is one letter.
  var headRows: Int { isWide ? 2 : 3 }

  /// The row of the pane under all else but the cell explained.
  var cellRow: Int {
    let rows = isSpaced ? shownRows * 2 - 1 : shownRows
    return 2 + headRows + rows
      + parts.filter { $0 != .cell }.reduce(0) { $0 + Self.cost($1, isWide) }
  }

  init(_ view: MatrixView, _ rect: Rect, of console: ConsoleState) {
    let isAlone = !console.screen.hasFrames
    let isWide = isAlone && rect.columns >= 150 && !view.state.isCompact
    let pitch = isWide ? 5 : view.rows > 9 ? 3 : 2
    let head = isWide ? 16 : 12
    let headRows = isWide ? 2 : 3
    var columns = 0
    let room = rect.columns - head - (isWide ? 19 : 15)
    while columns < view.columns, Self.offset(columns, pitch, isWide) + pitch - 1 <= room {
      columns += 1
    }
    shownColumns = max(1, columns)
    // A title, the heading and the rule under the cells are always there.
    var spare = rect.rows - 2 - headRows - view.rows
    var parts: Set<Part> = []
    for part in [Part.cell, .totals, .blankAbove, .share, .legend] {
      let cost = Self.cost(part, isWide)
      // The cell explained and the sums stay before rows do, which scroll.
      let stays = (part == .cell || part == .totals) && rect.rows >= 12
      guard spare >= cost || stays else { continue }
      parts.insert(part)
      spare -= cost
    }
    let fixed = 2 + headRows + parts.reduce(0) { $0 + Self.cost($1, isWide) }
    isSpaced = isWide && rect.rows - fixed >= view.rows * 2 - 1
    let available = max(1, rect.rows - fixed)
    shownRows = max(1, min(view.rows, available))
    self.rect = rect
    self.isWide = isWide
    self.pitch = pitch
    self.parts = parts
    let cursor = view.place(of: view.cursor)
    firstRow = Self.first(cursor.row, shown: shownRows, of: view.rows)
    firstColumn = Self.first(cursor.column, shown: shownColumns, of: view.columns)
  }

  private static func cost(_ part: Part, _ isWide: Bool) -> Int {
    switch part {
    case .blankAbove, .totals, .share: 1
    case .cell: isWide ? 1 : 2
    case .legend: isWide ? 2 : 4
    }
  }

  /// Groups of five stand apart where a cell is one letter.
  private static func offset(_ index: Int, _ pitch: Int, _ isWide: Bool) -> Int {
    index * pitch + (isWide ? 0 : index / 5)
  }

  /// Where a shown column begins, from the left edge.
  func column(_ index: Int) -> Int {
    rect.column + head + Self.offset(index - firstColumn, pitch, isWide)
  }

  /// The column behind the last cell.
  var endColumn: Int { column(firstColumn + shownColumns - 1) + (isWide ? pitch : 1) }

  /// The first of the window that holds the cursor: a matrix that is larger goes by whole windows.
  private static func first(_ cursor: Int, shown: Int, of count: Int) -> Int {
    min(cursor / shown * shown, max(0, count - shown))
  }
}

internal import Grid
internal import ResponseDomain

/// Moving and selecting in the matrix: always to a cell that the filter shows.
extension ConsoleState {
  mutating func moveInMatrix(rows: Int = 0, columns: Int = 0) -> [Effect] {
    guard let view = MatrixView(of: self), !view.isEmpty else { return [] }
    matrix.cursor = view.moved(by: rows, columns)
    return []
  }

  /// A page is what the window shows, less one so that a row stays in sight.
  mutating func turnMatrix(by pages: Int) -> [Effect] {
    guard let view = MatrixView(of: self), let rect = screen.panes[.matrix] else { return [] }
    let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
    let rows =
      view.state.isTable
      ? MatrixTable.rows(in: inner) : MatrixLayout(view, inner, of: self).shownRows
    return moveInMatrix(rows: pages * max(1, rows - 1))
  }

  mutating func select(_ begin: (CellID) -> MatrixState.Selection) -> [Effect] {
    guard let view = MatrixView(of: self), !view.isEmpty else { return [] }
    let selection = begin(view.cursor)
    matrix.cursor = view.cursor
    matrix.selection = matrix.selection.isLike(selection) ? .cell : selection
    return []
  }

  /// Marks the cell, or takes its mark away, and steps to the next one.
  mutating func markCell() -> [Effect] {
    guard let view = MatrixView(of: self), !view.isEmpty else { return [] }
    let cursor = view.cursor
    if matrix.marks.remove(cursor) == nil { matrix.marks.insert(cursor) }
    matrix.cursor = view.moved(by: view.state.isTable ? 1 : 0, view.state.isTable ? 0 : 1)
    return []
  }

  /// Marks every cell that the filter shows and that applies; a second time unmarks them.
  mutating func markShownCells() -> [Effect] {
    guard let view = MatrixView(of: self), !view.isEmpty else { return [] }
    let shown = (0..<view.rows).flatMap { row in
      (0..<view.columns).compactMap { column -> CellID? in
        view.isShown(row: row, column: column)
          && view.cell(row: row, column: column).state.name != .notApplicable
          ? view.id(row: row, column: column) : nil
      }
    }
    let isMarked = matrix.marks.isSuperset(of: shown)
    matrix.marks = isMarked ? matrix.marks.subtracting(shown) : matrix.marks.union(shown)
    message = .said(isMarked ? "No shown cell is marked" : "\(shown.count) cells are marked")
    return []
  }

  /// Goes to the next cell that needs a human, from the start again after the end.
  mutating func goToNeededCell() -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    let here = view.place(of: view.cursor)
    let needed = view.needed
    let next = needed.first { view.place(of: $0) > here } ?? needed.first
    guard let next else {
      message = .said("No cell needs a human")
      return []
    }
    matrix.cursor = next
    matrix.selection = .cell
    return []
  }
}

extension MatrixState.Selection {
  /// Whether both select in the same way, wherever they begin.
  func isLike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.cell, .cell), (.rows, .rows), (.columns, .columns), (.range, .range): true
    case (.cell, _), (.rows, _), (.columns, _), (.range, _): false
    }
  }
}

extension MatrixView {
  /// The shown cell to which so many steps lead, at most to the edge.
  func moved(by rowSteps: Int, _ columnSteps: Int) -> CellID {
    let here = place(of: cursor)
    if state.isTable { return inTable(here, by: rowSteps + columnSteps) }
    if rowSteps != 0 {
      let row = min(max(0, here.row + rowSteps), rows - 1)
      return id(row: row, column: nearest(to: here.column, in: row))
    }
    let columns = shownColumns(of: here.row)
    guard let index = columns.firstIndex(of: here.column) else { return cursor }
    let place = min(max(0, index + columnSteps), columns.count - 1)
    return id(row: here.row, column: columns[place])
  }

  private func shownColumns(of row: Int) -> [Int] {
    (0..<columns).filter { isShown(row: row, column: $0) }
  }

  /// Every row has a shown cell; the one beside the cursor's column is taken.
  private func nearest(to column: Int, in row: Int) -> Int {
    shownColumns(of: row).min { abs($0 - column) < abs($1 - column) } ?? column
  }

  /// In the table, cell follows cell.
  private func inTable(_ here: (row: Int, column: Int), by steps: Int) -> CellID {
    let cells = tableOrder
    let at = cells.firstIndex { $0.row == here.row && $0.column == here.column } ?? 0
    let next = cells[min(max(0, at + steps), cells.count - 1)]
    return id(row: next.row, column: next.column)
  }

  /// The lines of the table: every shown cell as one reads the screen.
  var tableOrder: [(row: Int, column: Int)] {
    (0..<rows).flatMap { row in shownColumns(of: row).map { (row: row, column: $0) } }
  }
}

extension Frame {
  /// Fills a rectangle with one cell; the half of a wide character counts as a blank.
  package mutating func fill(_ rect: Rect, with cell: Cell) {
    let cell = cell.part == .single ? cell : Cell(" ", role: cell.role, overlay: cell.overlay)
    let columns = visibleColumns(from: rect.column, count: rect.columns)
    for row in visibleRows(of: rect) { set(columns, of: row, to: cell) }
  }

  /// Sets the cells of a run; as with plain text, only its ends can halve a wide character.
  mutating func set(_ run: Range<Int>, of row: Int, to cell: Cell) {
    let run = prepare(from: run.lowerBound, count: run.count, of: row)
    let start = row * size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      for column in run { cells[start + column] = cell }
    }
  }

  /// Lays a meaning over what is drawn in a rectangle; nil takes it away.
  package mutating func overlay(_ rect: Rect, _ role: Role?) {
    for row in visibleRows(of: rect) {
      touch(row)
      for column in visibleColumns(from: rect.column, count: rect.columns) {
        cells[row * size.columns + column].overlay = role
      }
    }
  }

  /// Lays roles on what is drawn in a rectangle, in place of those it has.
  package mutating func paint(_ rect: Rect, _ role: Role) {
    for row in visibleRows(of: rect) {
      touch(row)
      for column in visibleColumns(from: rect.column, count: rect.columns) {
        cells[row * size.columns + column].role = role
      }
    }
  }

  func visibleColumns(from column: Int, count: Int) -> Range<Int> {
    let low = min(max(0, column), size.columns)
    return low..<max(low, min(size.columns, column.addingClamped(max(0, count))))
  }

  func visibleRows(of rect: Rect) -> Range<Int> {
    let low = min(max(0, rect.row), size.rows)
    return low..<max(low, min(size.rows, rect.row.addingClamped(max(0, rect.rows))))
  }
}

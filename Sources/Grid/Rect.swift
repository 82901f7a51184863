/// A rectangle of cells; empty when a side is zero.
package struct Rect: Hashable, Sendable {
  package var column: Int
  package var row: Int
  package var columns: Int
  package var rows: Int

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package var isEmpty: Bool { columns <= 0 || rows <= 0 }
  package var origin: Point { Point(column: column, row: row) }
  /// The column after the last one.
  package var endColumn: Int { column.addingClamped(columns) }
  /// The row after the last one.
  package var endRow: Int { row.addingClamped(rows) }

  /// The rectangle without a margin on each side; empty rather than inside out.
  package func inset(columns: Int, rows: Int) -> Rect {
    Rect(
      column: column.addingClamped(columns), row: row.addingClamped(rows),
      columns: self.columns.subtractingClamped(columns).subtractingClamped(columns),
      rows: self.rows.subtractingClamped(rows).subtractingClamped(rows))
  }

  /// One row of it, counted from its top; empty below its end.
  package func line(_ index: Int) -> Rect {
    Rect(
      column: column, row: row.addingClamped(index), columns: columns,
      rows: (0..<max(0, rows)).contains(index) ? 1 : 0)
  }

  /// A rectangle of this size in the middle of another, cut to it.
  package static func centered(columns: Int, rows: Int, in outer: Rect) -> Rect {
    let columns = min(max(0, columns), outer.columns)
    let rows = min(max(0, rows), outer.rows)
    return Rect(
      column: outer.column.addingClamped((outer.columns - columns) / 2),
      row: outer.row.addingClamped((outer.rows - rows) / 2), columns: columns, rows: rows)
  }

  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }
}

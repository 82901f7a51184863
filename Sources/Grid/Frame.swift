/// Everything that is on the screen at one moment, as a value.
///
/// A frame is a function of state and size; the terminal paints it, tests compare it whole.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row after row, `size.columns` cells each.
  package var cells: [Cell]
  /// Where the hardware cursor stands: on the first cell of what is selected.
  package var cursor: Point
  /// Whether the hardware cursor is drawn, as it is while text is typed.
  package var isCursorVisible: Bool

  package init(size: Size, filledWith role: Role = .text) {
    let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.size = size
    cells = Array(repeating: .blank(role), count: size.columns * size.rows)
    cursor = Point(column: 0, row: 0)
    isCursorVisible = false
  }

  /// The cells of one row.
  package func row(_ index: Int) -> ArraySlice<Cell> {
    cells[index * size.columns..<(index + 1) * size.columns]
  }
}

/// Everything that is on the screen at one moment, as a value.
///
/// A frame is a function of state and size; the terminal paints it, tests compare it whole. All
/// drawing is clipped to the frame and takes any numbers.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// The characters that `put` and what builds on it may use.
  package let glyphs: GlyphSet
  /// Row after row, `size.columns` cells each.
  package var cells: [Cell]
  /// Where the hardware cursor stands: on the first cell of what is selected.
  package var cursor: Point
  /// Whether the hardware cursor is drawn, as it is while text is typed.
  package var isCursorVisible: Bool

  /// Beyond this a size is a mistake or an attack on memory.
  package static let largest = Size(columns: 2000, rows: 1000)

  /// A blank frame; a size is brought into the bounds from nothing to `largest`.
  package init(size: Size, filledWith role: Role = .text, glyphs: GlyphSet = .unicode) {
    let size = Size(
      columns: min(max(0, size.columns), Self.largest.columns),
      rows: min(max(0, size.rows), Self.largest.rows))
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(role), count: size.columns * size.rows)
    cursor = Point(column: 0, row: 0)
    isCursorVisible = false
  }

  /// The whole frame.
  package var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// The cells of one row.
  package func row(_ index: Int) -> ArraySlice<Cell> {
    cells[index * size.columns..<(index + 1) * size.columns]
  }

  /// The cell at a point; nil outside.
  package func cell(at point: Point) -> Cell? {
    contains(point) ? cells[index(of: point)] : nil
  }

  package func contains(_ point: Point) -> Bool {
    (0..<size.columns).contains(point.column) && (0..<size.rows).contains(point.row)
  }

  func index(of point: Point) -> Int { point.row * size.columns + point.column }

  /// Writes one cell inside the frame; what it leaves of a wide character becomes a blank.
  mutating func place(_ cell: Cell, at point: Point) {
    let index = index(of: point)
    blankOtherHalf(of: index, column: point.column)
    cells[index] = cell
  }

  /// Blanks the half of a wide character that would be left when `index` is written over.
  mutating func blankOtherHalf(of index: Int, column: Int) {
    switch cells[index].part {
    case .single: break
    case .lead:
      if column + 1 < size.columns, cells[index + 1].part == .tail { blankCharacter(at: index + 1) }
    case .tail:
      if column > 0, cells[index - 1].part == .lead { blankCharacter(at: index - 1) }
    }
  }

  private mutating func blankCharacter(at index: Int) {
    cells[index] = Cell(" ", role: cells[index].role, overlay: cells[index].overlay)
  }
}

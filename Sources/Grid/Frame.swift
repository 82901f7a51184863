/// Everything that is on the screen at one moment, as a value.
///
/// A frame is a function of state and size; the terminal paints it, tests compare it whole. All
/// drawing is clipped to the frame and takes any numbers.
package struct Frame: Sendable {
  package let size: Size
  /// The characters that `put` and what builds on it may use.
  package let glyphs: GlyphSet
  /// Row after row, `size.columns` cells each.
  package var cells: [Cell]
  /// Where the hardware cursor stands: on the first cell of what is selected.
  package var cursor: Point
  /// Whether the hardware cursor is drawn, as it is while text is typed.
  package var isCursorVisible: Bool
  /// The rows that were written on since `next` made this frame out of another; else all.
  package private(set) var touched = RowSet.all
  /// Counts the frames that were made one out of another.
  package internal(set) var edition: Int

  /// Beyond this a size is a mistake or an attack on memory.
  package static let largest = Size(columns: 2000, rows: 1000)

  /// A blank frame; a size is brought into the bounds from nothing to `largest`.
  package init(
    size: Size, filledWith role: Role = .text, glyphs: GlyphSet = .unicode, edition: Int = 0
  ) {
    let size = Size(
      columns: min(max(0, size.columns), Self.largest.columns),
      rows: min(max(0, size.rows), Self.largest.rows))
    self.size = size
    self.glyphs = glyphs
    self.edition = edition
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

  /// The same frame, to be drawn on further.
  ///
  /// - Parameter edition: one more than that of this one, and of no other frame that is made out of
  ///   it: who knows the frame before looks only at the rows that are touched then.
  package consuming func next(edition: Int) -> Frame {
    self.edition = edition
    touched = .none
    return self
  }

  mutating func touch(_ row: Int) { touched.insert(row) }

  func index(of point: Point) -> Int { point.row * size.columns + point.column }

  /// Writes one cell inside the frame; what it leaves of a wide character becomes a blank.
  mutating func place(_ cell: Cell, at point: Point) {
    let index = index(of: point)
    touch(point.row)
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

/// Equal frames show the same, however they were made.
extension Frame: Hashable {
  package static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.glyphs == right.glyphs && left.cursor == right.cursor
      && left.isCursorVisible == right.isCursorVisible && left.cells == right.cells
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cells)
    hasher.combine(cursor)
  }
}

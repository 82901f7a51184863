internal import Grid

/// Dots, two by four a cell, drawn as braille.
struct BrailleCanvas: Hashable {
  let columns: Int
  let rows: Int
  private var dots: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    dots = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Counted from the top left; what lies outside is left out.
  mutating func set(column: Int, row: Int) {
    guard column >= 0, row >= 0, column / 2 < columns, row / 4 < rows else { return }
    // The numbering of braille dots: 1 2 3 7 down the left, 4 5 6 8 down the right.
    let bits: [UInt8] = column % 2 == 0 ? [0x01, 0x02, 0x04, 0x40] : [0x08, 0x10, 0x20, 0x80]
    dots[row / 4 * columns + column / 2] |= bits[row % 4]
  }

  /// Draws the cells that hold a dot.
  func draw(on frame: inout Frame, at origin: Point, role: Role) {
    for row in 0..<rows {
      for column in 0..<columns where dots[row * columns + column] != 0 {
        guard let scalar = Unicode.Scalar(0x2800 + UInt32(dots[row * columns + column])) else {
          continue
        }
        frame.put(
          SafeText(untrusted: String(Character(scalar)), kind: .line),
          at: Point(column: origin.column + column, row: origin.row + row), columns: 1, role: role)
      }
    }
  }
}

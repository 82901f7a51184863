/// A field of dots, two columns and four rows of them in each cell of a frame.
package struct DotCanvas: Sendable {
  package let columns: Int
  package let rows: Int
  /// The dots of each cell as the low byte of its character, row by row.
  private var cells: [UInt8]

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  package var dotColumns: Int { columns * 2 }
  package var dotRows: Int { rows * 4 }

  /// Sets a dot, counted from the top left; one outside is left out.
  package mutating func set(column: Int, row: Int) {
    guard (0..<dotColumns).contains(column), (0..<dotRows).contains(row) else { return }
    cells[row / 4 * columns + column / 2] |= Self.bit(column: column % 2, row: row % 4)
  }

  /// Sets the dots between two, one for each step of the longer side.
  ///
  /// - Parameter every: 2 sets every other dot, for a line that is only expected.
  package mutating func line(
    from start: (column: Int, row: Int), to end: (column: Int, row: Int), every: Int = 1
  ) {
    let (wide, high) = (end.column - start.column, end.row - start.row)
    let steps = max(abs(wide), abs(high), 1)
    for step in stride(from: 0, through: steps, by: max(1, every)) {
      set(
        column: start.column + Self.rounded(wide * step, steps),
        row: start.row + Self.rounded(high * step, steps))
    }
  }

  /// Lays the dots on a frame; cells without a dot stay as they are.
  package func draw(on frame: inout Frame, at origin: Point, role: Role) {
    for row in 0..<rows {
      for column in 0..<columns {
        let dots = cells[row * columns + column]
        guard dots != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots)) else { continue }
        frame.put(
          braille: scalar, at: Point(column: origin.column + column, row: origin.row + row),
          role: role)
      }
    }
  }

  private static func rounded(_ dividend: Int, _ divisor: Int) -> Int {
    dividend >= 0
      ? (2 * dividend + divisor) / (2 * divisor) : -((-2 * dividend + divisor) / (2 * divisor))
  }

  /// Dots are numbered down the left column, then the right one; the fourth row came later.
  private static func bit(column: Int, row: Int) -> UInt8 {
    switch (column, row) {
    case (0, 3): 0x40
    case (1, 3): 0x80
    case (0, _): 1 << UInt8(row)
    case (_, _): 8 << UInt8(row)
    }
  }
}

extension Frame {
  /// Draws one cell of dots, or what stands for it in ASCII.
  mutating func put(braille scalar: Unicode.Scalar, at point: Point, role: Role) {
    guard contains(point) else { return }
    switch glyphs {
    case .unicode: place(Cell(scalar, role: role), at: point)
    case .ascii: place(Cell(GlyphSet.ascii(for: scalar, as: role), role: role), at: point)
    }
  }
}

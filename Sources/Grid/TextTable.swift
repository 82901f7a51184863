/// A table for standard output: cut to the width on a terminal, whole in a pipe.
package struct TextTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let title: SafeText
    package let alignment: SafeText.Alignment
    /// Whether the column gives up room first when the table is too wide.
    package let isFlexible: Bool

    package init(
      _ title: SafeText, alignment: SafeText.Alignment = .left, isFlexible: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  package let columns: [Column]
  package private(set) var rows: [[SafeText]]

  /// Rows are filled with empty cells, or cut, to the number of columns.
  package init(columns: [Column], rows: [[SafeText]] = []) {
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  package mutating func append(_ row: [SafeText]) {
    let missing = max(0, columns.count - row.count)
    rows.append(Array(row.prefix(columns.count)) + Array(repeating: .empty, count: missing))
  }

  /// The head and the rows, two blanks between columns, no blanks at the end.
  ///
  /// With a width, flexible columns shrink to at least 8 columns, then each line is cut. Without
  /// one nothing is missing.
  package func lines(width: Int? = nil, glyphs: GlyphSet = .unicode) -> [SafeText] {
    let cells = ([columns.map(\.title)] + rows).map { $0.map { $0.rendered(in: glyphs) } }
    var widths = columns.indices.map { column in cells.map { $0[column].width }.max() ?? 0 }
    if let width { shrink(&widths, to: width) }
    let cutMark = glyphs.cutMark
    return cells.map { row in
      var line = ""
      var blanks = 0
      var flags: SafeText.Flags = []
      for (column, cell) in row.enumerated() {
        let shown = width == nil ? cell : cell.cut(to: widths[column], mark: cutMark)
        let free = max(0, widths[column] - shown.width)
        let before =
          switch columns[column].alignment {
          case .left: 0
          case .right: free
          case .center: free / 2
          }
        if column > 0 { blanks += 2 }
        blanks += before
        if !shown.isEmpty {
          // A block in a cell would break the row.
          line += String(repeating: " ", count: blanks)
          line.unicodeScalars.append(contentsOf: shown.scalars.map { $0 == "\n" ? " " : $0 })
          blanks = 0
        }
        blanks += free - before
        flags.formUnion(shown.flags)
      }
      let text = SafeText(trusted: line, flags: flags)
      return width.map { text.cut(to: $0, mark: cutMark) } ?? text
    }
  }

  private static let leastFlexible = 8

  private func shrink(_ widths: inout [Int], to width: Int) {
    let gaps = 2 * max(0, columns.count - 1)
    var excess = widths.reduce(gaps, +).subtractingClamped(max(0, width))
    // The last one first: it is the subject or the remark.
    for column in columns.indices.reversed() where columns[column].isFlexible && excess > 0 {
      let given = min(excess, max(0, widths[column] - Self.leastFlexible))
      widths[column] -= given
      excess -= given
    }
  }
}

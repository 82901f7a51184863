internal import TerminalDriver

/// Screens in the form that the bare program paints.
struct Pictures {
  private var styles: [ShownStyle] = []
  private var lines: [String] = []
  private var count = 0
  private let columns: Int
  private let rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  mutating func add(_ screen: ShownScreen) {
    count += 1
    lines.append("\(screen.row) \(min(screen.column, columns - 1))")
    for row in 0..<rows {
      var text = String.UnicodeScalarView()
      var look = ""
      for cell in screen.cells[row * columns..<(row + 1) * columns] {
        if let scalar = cell.scalar { text.append(scalar) }
        look.unicodeScalars.append(letter(of: cell.style))
      }
      lines += [String(text), look]
    }
  }

  func write(to path: String) throws {
    let head = ["\(columns) \(rows) \(styles.count) \(count)"]
    let looks = styles.map { "\($0.attributes) \($0.foreground) \($0.background)" }
    try TextFile.write((head + looks + lines).joined(separator: "\n") + "\n", to: path)
  }

  private mutating func letter(of style: ShownStyle) -> Unicode.Scalar {
    let index = styles.firstIndex(of: style) ?? styles.count
    if index == styles.count { styles.append(style) }
    return Unicode.Scalar(UInt8(0x30 + min(index, 78)))
  }
}

/// What a terminal shows after what a program wrote: enough of xterm for what ncurses sends.
package struct ShownScreen {
  package let columns: Int
  package let rows: Int
  package private(set) var cells: [ShownCell]
  package private(set) var row = 0
  package private(set) var column = 0
  private var style = ShownStyle()
  private var last: Unicode.Scalar = " "

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: ShownCell(), count: columns * rows)
  }

  /// The rows as text; a wide character stands once.
  package var lines: [String] {
    (0..<rows).map { row in
      let scalars = cells[row * columns..<(row + 1) * columns].compactMap(\.scalar)
      return String(String.UnicodeScalarView(scalars))
    }
  }

  package mutating func take(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B: takeEscape(&scalars)
      case 0x08: column = max(0, column - 1)
      case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
      case 0x0A: row = min(rows - 1, row + 1)
      case 0x0D: column = 0
      case ..<0x20: break
      default: put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    guard width > 0, column < columns else { return }
    last = scalar
    cells[row * columns + column] = ShownCell(scalar: scalar, style: style)
    if width == 2, column + 1 < columns {
      cells[row * columns + column + 1] = ShownCell(scalar: nil, style: style)
    }
    column += width
  }

  /// Enough of Unicode for what the desks of tests and measurements show.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  private mutating func takeEscape(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    switch scalars.popFirst() {
    case "[": takeControl(&scalars)
    case "(", ")": _ = scalars.popFirst()
    case "M": row = max(0, row - 1)
    default: break
    }
  }

  private mutating func takeControl(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    var text = ""
    while let scalar = scalars.popFirst() {
      guard (0x40...0x7E).contains(scalar.value) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
      carryOut(scalar, numbers)
      return
    }
  }

  private mutating func carryOut(_ final: Unicode.Scalar, _ numbers: [Int?]) {
    let count = max(1, (numbers.first ?? nil) ?? 1)
    let here = row * columns + min(column, columns - 1)
    let end = (row + 1) * columns
    switch final {
    case "H":
      row = min(rows, count) - 1
      column = min(columns, (numbers.count > 1 ? numbers[1] : nil) ?? 1) - 1
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "J": blank(here..<cells.count)
    case "K": numbers.first == 1 ? blank(row * columns..<here + 1) : blank(here..<end)
    case "X": blank(here..<min(end, here + count))
    case "b": for _ in 0..<count { put(last) }
    case "P":
      cells.replaceSubrange(
        here..<end,
        with: cells[min(end, here + count)..<end] + blanks(min(count, end - here)))
    case "@":
      cells.replaceSubrange(
        here..<end, with: blanks(min(count, end - here)) + cells[here..<max(here, end - count)])
    case "m": style.take(numbers)
    default: break
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range { cells[index] = ShownCell(scalar: " ", style: style.erased) }
  }

  private func blanks(_ count: Int) -> [ShownCell] {
    Array(repeating: ShownCell(scalar: " ", style: style.erased), count: count)
  }
}

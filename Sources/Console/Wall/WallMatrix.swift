internal import Grid
internal import ResponseDomain

/// The cells of a case, without the names of platforms and languages.
struct WallMatrix {
  let cells: WallCells?

  func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    guard let cells, let longest = cells.rows.map(\.count).max(), longest > 0 else {
      frame.put(
        "CELLS", at: Point(column: rect.column + 2, row: rect.row), role: .title)
      frame.put(
        "-", at: Point(column: rect.column + 2, row: rect.row + 1), columns: rect.columns,
        role: .dim)
      return
    }
    let end = rect.endColumn
    frame.put(
      "CELLS, \(cells.rows.count) x \(longest)",
      at: Point(column: rect.column + 2, row: rect.row), role: .title)
    frame.put("tested", at: Point(column: end - 8, row: rect.row), role: .title)
    let isRoomy = rect.rows >= 2 * cells.rows.count + 2
    let step = isRoomy ? 2 : 1
    let top = rect.row + (isRoomy ? 2 : 1)
    let letters = Rect(
      column: rect.column + 6, row: rect.row, columns: end - 9 - rect.column - 6, rows: 1)
    for (index, row) in cells.rows.enumerated() where top + index * step < rect.endRow {
      let line = top + index * step
      frame.put("P\(index + 1)", at: Point(column: rect.column + 2, row: line), role: .title)
      draw(row, on: &frame, row: line, in: letters)
      frame.put(
        "\(Self.percent(of: row)) %", at: Point(column: end - 8, row: line), columns: 6,
        role: .text, alignment: .right)
    }
    let legend = top + (cells.rows.count - 1) * step + 1
    if legend < rect.endRow {
      frame.put(
        legendWords(cells.rows), at: Point(column: rect.column + 2, row: legend),
        columns: rect.columns - 2, role: .text)
    }
  }

  private func draw(_ row: String, on frame: inout Frame, row line: Int, in room: Rect) {
    var column = room.column
    for (index, letter) in row.enumerated() where column < room.endColumn {
      if let glyph = letter.unicodeScalars.first.flatMap(Glyph.init(rawValue:)) {
        frame.put(glyph, at: Point(column: column, row: line), role: Self.role(of: letter))
      } else {
        frame.put(
          SafeText(untrusted: String(letter), kind: .line), at: Point(column: column, row: line),
          columns: 1, role: Self.role(of: letter))
      }
      column += index % 5 == 4 ? 3 : 2
    }
  }

  private func legendWords(_ rows: [String]) -> SafeText {
    let named: [(letter: Character, name: SafeText)] = [
      ("F", "F failed"), ("X", "X blocked"), ("W", "W withdrawn"),
    ]
    let parts = named.compactMap { entry -> SafeText? in
      let count = rows.reduce(0) { $0 + $1.count { $0 == entry.letter } }
      return count > 0 ? "\(entry.name) \(count)" : nil
    }
    guard !parts.isEmpty else { return "UPPER CASE needs a human: none does" }
    return "UPPER CASE needs a human: \(parts.joined(separator: ", "))"
  }

  /// The tested share of a row's required cells, to the nearest percent.
  static func percent(of row: String) -> Int {
    let required = row.count { $0 != "-" && $0 != "c" }
    let tested = row.count { $0 == "p" || $0 == "s" || $0 == "r" }
    return required == 0 ? 100 : (tested * 200 + required) / (2 * required)
  }

  private static func role(of letter: Character) -> Role {
    switch letter {
    case "w", "b", "t": .cellMoving
    case "p": .cellPassed
    case "s": .cellStaged
    case "r": .cellReleased
    case "F": .cellFailed
    case "X": .cellBlocked
    case "W": .cellWithdrawn
    case "-": .cellNone
    case "c": .cellCannotFix
    default: .cellWaiting
    }
  }
}

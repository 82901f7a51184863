internal import Grid

/// Pieces of one line, of which the least important are left out when they have no room.
struct LineParts {
  struct Part {
    let text: SafeText
    let role: Role
    /// The lowest goes first; equal ones go from the right.
    let weight: Int
  }

  private var parts: [Part] = []
  private let separator: SafeText

  init(separator: SafeText) {
    self.separator = separator
  }

  mutating func add(_ text: SafeText, role: Role, weight: Int) {
    if !text.isEmpty { parts.append(Part(text: text, role: role, weight: weight)) }
  }

  /// Draws what fits, after one blank, and tells the columns taken.
  @discardableResult
  func draw(on frame: inout Frame, in line: Rect, separatorRole: Role) -> Int {
    guard !line.isEmpty else { return 0 }
    var shown = parts
    while shown.count > 1, width(of: shown) > line.columns {
      let least = shown.map(\.weight).min() ?? 0
      guard let index = shown.lastIndex(where: { $0.weight == least }) else { break }
      shown.remove(at: index)
    }
    var column = 1
    for (index, part) in shown.enumerated() where column < line.columns {
      if index > 0 {
        column += frame.put(
          separator, at: Point(column: line.column + column, row: line.row),
          columns: line.columns - column, role: separatorRole)
      }
      guard column < line.columns else { break }
      column += frame.put(
        part.text, at: Point(column: line.column + column, row: line.row),
        columns: line.columns - column, role: part.role)
    }
    return column
  }

  private func width(of parts: [Part]) -> Int {
    parts.reduce(1) { $0 + $1.text.width } + separator.width * max(0, parts.count - 1)
  }
}

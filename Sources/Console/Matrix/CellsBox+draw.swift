package import Grid
internal import ResponseDomain

extension CellsBox {
  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let count = fields.isEmpty ? Self.states.count : fields.count * 2
    let region = frame.boxRegion
    let rect = Rect.centered(columns: 60, rows: count + 4, in: region)
    frame.clear(rect)
    frame.box(rect, style: .heavy, role: .frameFocus, title: "SET \(selection)")
    let inner = rect.inset(columns: 2, rows: rect.rows < count + 4 ? 1 : 2)
    fields.isEmpty ? drawStates(on: &frame, in: inner) : drawFields(on: &frame, in: inner)
  }

  /// Side by side where there are too few rows.
  private func drawStates(on frame: inout Frame, in rect: Rect) {
    let across = max(1, (Self.states.count + max(1, rect.rows) - 1) / max(1, rect.rows))
    let width = across == 1 ? rect.columns : rect.columns / across
    for (index, name) in Self.states.enumerated() {
      let row = rect.line(index / across)
      guard !row.isEmpty else { break }
      frame.put(
        "\(name.letterText)  \(name.words)",
        at: Point(column: row.column + index % across * width, row: row.row),
        columns: min(width, row.columns), role: .text)
    }
  }

  /// Each question over its answer; the one that is typed is always in sight.
  private func drawFields(on frame: inout Frame, in rect: Rect) {
    let room = rect.rows / 2
    let first = max(0, min(focus - room / 2, fields.count - room))
    var rows = RowStack(rect)
    for (index, entry) in fields.enumerated().dropFirst(first) {
      let isFocused = index == focus
      rows.take(1) { row in
        frame.put(
          isFocused ? "> \(entry.field.title)" : "  \(entry.field.title)", at: row.origin,
          columns: row.columns, role: isFocused ? .title : .dim)
      }
      rows.take(1) { row in
        let (text, cursor) = entry.text.window(columns: row.columns - 2)
        let start = Point(column: row.column + 2, row: row.row)
        frame.put(text, at: start, columns: row.columns - 2, role: .text)
        guard isFocused else { return }
        frame.cursor = Point(column: start.column + cursor, row: start.row)
        frame.isCursorVisible = true
      }
    }
  }
}

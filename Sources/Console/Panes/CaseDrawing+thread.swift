internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// The box with the thread and, under it, what the selected line says in full.
  func drawThreadBox(on frame: inout Frame, in rect: Rect) {
    let place = thread.firstIndex { $0.id == selected?.id }.map { $0 + 1 } ?? 0
    frame.box(
      rect, style: .heavy, role: .frameFocus, title: "THREAD \(place) of \(thread.count)",
      note: "unread \(subject.unread.count)")
    let inner = rect.inset(columns: 1, rows: 1)
    let threadRows = min(thread.count, max(1, inner.rows * 7 / 15))
    var rows = RowStack(inner)
    rows.take(threadRows) { drawThread(on: &frame, in: $0) }
    rows.take(1) { _ in }
    rows.take(rows.left) { drawMessage(on: &frame, in: $0) }
  }

  /// The lines of the thread around the selected one.
  func drawThread(on frame: inout Frame, in rect: Rect, indent: Int = 0) {
    guard !rect.isEmpty else { return }
    let index = thread.firstIndex { $0.id == selected?.id } ?? 0
    let first = max(0, min(index, thread.count - 1) - rect.rows + 1)
    for (row, entry) in thread.dropFirst(first).prefix(rect.rows).enumerated() {
      drawEntry(entry, on: &frame, in: rect.line(row), indent: indent)
    }
  }

  /// How many lines of the thread a point is away from the selected one; nil beside the thread.
  ///
  /// Only where the thread has a box of its own: beside other panes a click gives the focus.
  func step(toThreadLineAt point: Point, in rect: Rect) -> Int? {
    guard rect.columns >= 80, rect.rows >= 14 else { return nil }
    let inner = threadBox(in: rect).inset(columns: 1, rows: 1)
    let rows = min(thread.count, max(1, inner.rows * 7 / 15))
    let list = Rect(column: inner.column, row: inner.row, columns: inner.columns, rows: rows)
    guard list.contains(point) else { return nil }
    let index = thread.firstIndex { $0.id == selected?.id } ?? 0
    let first = max(0, min(index, thread.count - 1) - rows + 1)
    return first + point.row - list.row - index
  }

  private func drawEntry(
    _ entry: ThreadEntry, on frame: inout Frame, in line: Rect, indent: Int
  ) {
    let isSelected = entry.id == selected?.id
    func at(_ column: Int) -> Point {
      Point(column: line.column + column + 2 * indent, row: line.row)
    }
    if isSelected {
      let point = Point(column: line.column + indent, row: line.row)
      frame.put(">", at: point, role: .text)
      frame.cursor = point
    }
    frame.put(entry.at.dayWords(in: zone), at: at(1), columns: 6, role: .text, alignment: .right)
    frame.put(entry.at.clockWords(in: zone), at: at(8), columns: 5, role: .text)
    frame.put(entry.direction.sign, at: at(15), role: .text)
    frame.put(
      entry.who, at: at(17), columns: 6, role: entry.direction == .inbound ? .outsider : .text)
    frame.put(
      entry.words(unread: subject.unread, in: zone), at: at(25),
      columns: line.columns - 26 - 2 * indent,
      role: entry.direction == .inbound ? .outsider : .text)
    if isSelected {
      // What an outsider wrote is never reversed (TERMINAL.md, section 14): the bar ends before it.
      frame.overlay(
        Rect(
          column: line.column, row: line.row,
          columns: min(line.columns, at(16).column - line.column), rows: 1), .rowCursor)
    }
  }
}

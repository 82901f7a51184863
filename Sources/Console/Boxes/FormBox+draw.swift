package import Grid
internal import ResponseDomain

extension FormBox {
  /// What it has on the smallest whole screen; a longer choice or title makes it wider where there is
  /// room.
  static let width = 74
  private static let labelColumns = 18

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    switch phase {
    case .filling, .waiting: drawForm(on: &frame, in: state)
    case .confirming(let mail, let isSending):
      drawMail(mail, isSending: isSending, on: &frame, in: state)
    }
  }

  private func width(in region: Rect, _ state: ConsoleState) -> Int {
    let longest = shownFields(in: state).map { field -> Int in
      switch field.input {
      case .choice(let options, _): options.map(\.width).max() ?? 0
      case .line(let text): text.text.width
      case .text: 0
      }
    }.max()
    let wanted = max(
      Self.labelColumns + 11 + (longest ?? 0), title(in: state, columns: 200).width + 6)
    return max(Self.width, min(region.columns - 6, wanted))
  }

  /// `ACKNOWLEDGE m47` with what it is about, or the marked rows by name.
  private func title(in state: ConsoleState, columns: Int) -> SafeText {
    guard !subjects.isEmpty else { return kind.title }
    let names = subjects.map(\.safe).joined(separator: ", ")
    switch state.formSubject(subjects) {
    case .report(let view):
      let subject = SafeText(untrusted: view.report.subject, kind: .line)
      return "\(kind.title) \(names)  \(subject.cut(to: columns))"
    case .case(let view):
      return "\(kind.title) \(names)  \(view.subject.title.line.cut(to: columns))"
    case .rows: return "\(kind.title) \(subjects.count) marked: \(names)"
    case .desk, nil: return "\(kind.title) \(names)"
    }
  }

  private func drawForm(on frame: inout Frame, in state: ConsoleState) {
    let region = frame.boxRegion
    let check = isTried ? check(in: state) : nil
    let width = width(in: region, state)
    let rows = rows(check, columns: width - 4, in: state)
    let rect = Rect.centered(columns: width, rows: rows.count + 4, in: region)
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus,
      title: title(in: state, columns: region.columns < 100 ? 40 : 200),
      note: "* is wanted")
    let inner = rect.inset(columns: 1, rows: 1)
    let list = Rect(
      column: inner.column, row: inner.row, columns: inner.columns, rows: inner.rows - 1)
    let focused = rows.firstIndex { $0.field?.id == focus } ?? 0
    let first = max(0, min(focused - list.rows / 2, rows.count - list.rows))
    for (index, row) in rows.dropFirst(first).prefix(list.rows).enumerated() {
      draw(row, on: &frame, in: list.line(index))
    }
    let hint = fields.first { $0.id == focus }?.hint ?? ""
    frame.put(
      hint, at: Point(column: inner.column + 3, row: inner.endRow - 1),
      columns: inner.columns - 4, role: .dim)
  }

  /// A line of the form: a field, more of its text, or what is wrong with it.
  private enum Row {
    case field(FormField)
    case more(SafeText)
    case problem(SafeText)

    var field: FormField? {
      switch self {
      case .field(let field): field
      case .more, .problem: nil
      }
    }
  }

  private func rows(_ check: FormCheck?, columns: Int, in state: ConsoleState) -> [Row] {
    guard !fields.isEmpty else { return [.more("This is still being read.")] }
    var rows: [Row] = []
    for field in shownFields(in: state) {
      rows.append(.field(field))
      if case .text(let text) = field.input {
        let lines = SafeText(untrusted: text, kind: .block).wrapped(to: columns - 22)
        rows += lines.dropFirst().prefix(4).map { .more($0) }
        if lines.count > 5 { rows.append(.more("-- \(lines.count - 5) lines more")) }
      }
      rows += (check?.problems[field.id] ?? []).map { .problem($0) }
    }
    return rows + (check?.others ?? []).map { .problem($0) }
  }

  private func draw(_ row: Row, on frame: inout Frame, in line: Rect) {
    let value = Point(column: line.column + 4 + Self.labelColumns, row: line.row)
    let room = line.endColumn - value.column - 1
    switch row {
    case .more(let text): frame.put(text, at: value, columns: room, role: .text)
    case .problem(let text): frame.put(text, at: value, columns: room, role: .error)
    case .field(let field):
      let isFocused = field.id == focus
      let mark: SafeText = isFocused ? ">" : ""
      frame.put(mark, at: Point(column: line.column + 1, row: line.row), role: .text)
      if field.isRequired {
        frame.put("*", at: Point(column: line.column + 2, row: line.row), role: .text)
      }
      frame.put(
        field.label, at: Point(column: line.column + 3, row: line.row),
        columns: Self.labelColumns, role: isFocused ? .title : .text)
      drawInput(field, isFocused: isFocused, at: value, room: room, on: &frame)
    }
  }

  private func drawInput(
    _ field: FormField, isFocused: Bool, at point: Point, room: Int, on frame: inout Frame
  ) {
    guard room > 0 else { return }
    if isFocused { frame.cursor = point }
    switch field.input {
    case .line(let text):
      guard isFocused else {
        frame.put(text.text, at: point, columns: room, role: .text)
        return
      }
      let (shown, column) = text.window(columns: room)
      frame.put(shown, at: point, columns: room, role: .text)
      frame.cursor = Point(column: point.column + column, row: point.row)
      frame.isCursorVisible = true
    case .text(let text):
      let first = SafeText(untrusted: text, kind: .block).wrapped(to: max(1, room)).first ?? ""
      let shown: SafeText = text.isEmpty ? "(empty)" : first
      frame.put(shown, at: point, columns: room, role: text.isEmpty ? .dim : .text)
    case .choice(let options, let selected):
      let shown = options.indices.contains(selected) ? options[selected] : "-"
      frame.put("‹ \(shown) ›", at: point, columns: room, role: .text)
    }
  }
}

package import Grid
internal import ResponseDomain

extension MenuBox {
  private static let width = 70
  /// Lines under the rule: a title and up to four facts.
  private static let forecastRows = 5

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let region = frame.boxRegion
    let rows = rows(in: state)
    let listed = max(rows.count, 1)
    var rect = Rect.centered(
      columns: width(in: region, rows, state), rows: listed + 2 + Self.forecastRows + 2, in: region)
    if rect.columns < region.columns {
      rect.column += (region.columns - rect.columns) % 4 == 2 ? 1 : 0
    }
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus,
      title: title(in: state, columns: region.columns < 100 ? 0 : 200),
      note: "letter picks, Esc leaves")
    let inner = rect.inset(columns: 1, rows: 1)
    let place = place(in: rows)
    let hasForecast = inner.rows > Self.forecastRows + 2
    let room = max(1, hasForecast ? inner.rows - Self.forecastRows - 1 : inner.rows)
    let isCut = rows.count > room - 1
    let shown = isCut ? max(1, room - (rows.count > room ? 1 : 0)) : rows.count
    let first = max(0, min(place - shown / 2, rows.count - shown))
    if rows.isEmpty {
      let text: SafeText =
        state.formSubject(targets) == nil
        ? "\(target.safe) is being read" : "Nothing can be done here."
      put(text, at: 3, on: &frame, in: inner.line(0))
    }
    for (index, row) in rows.dropFirst(first).prefix(shown).enumerated() {
      draw(row, isSelected: first + index == place, on: &frame, in: inner.line(index), state)
    }
    let left = rows.count - first - shown
    if left > 0 {
      put("-- \(left) more", at: 3, role: .dim, on: &frame, in: inner.line(shown))
    }
    guard rows.indices.contains(place), hasForecast else { return }
    drawForecast(
      MenuForecast(rows[place].entry, on: targets, in: state), on: &frame,
      in: Rect(
        column: inner.column, row: inner.endRow - Self.forecastRows - 1, columns: inner.columns,
        rows: Self.forecastRows + 1))
  }

  /// Wider where a wide screen has room for words that would be cut.
  private func width(in region: Rect, _ rows: [Row], _ state: ConsoleState) -> Int {
    guard region.columns >= 100 else { return Self.width }
    let zone = state.setting.zone
    let words = rows.map { row in
      row.reason.map { 24 + $0.claim(in: zone).width + $0.jump.label.width }
        ?? 34 + row.entry.words(in: zone).width
    }
    let wanted = max(words.max() ?? 0, title(in: state, columns: 200).width + 6)
    return max(Self.width, min(region.columns - 6, wanted))
  }

  /// `#1027 imp  Index search answers for files …  assessing`
  ///
  /// - Parameter columns: how many more a subject may have than on the smallest whole screen.
  private func title(in state: ConsoleState, columns: Int) -> SafeText {
    guard others.isEmpty else {
      return "\(targets.count) marked: \(targets.map(\.safe).joined(separator: ", "))"
    }
    switch state.formSubject([target]) {
    case .case(let view):
      let record = view.subject
      let head: SafeText = "\(record.id.safe) \(record.rated.shortWords.padded(to: 4))"
      return
        "\(head) \(record.title.line.cut(to: 32 + columns))  \(record.stage.name.words)"
    case .report(let view):
      let subject = SafeText(untrusted: view.report.subject, kind: .line)
      return "\(view.report.id.safe)  \(subject.cut(to: 44 + columns))"
    case .desk, .rows, nil: return target.safe
    }
  }

  private func draw(
    _ row: Row, isSelected: Bool, on frame: inout Frame, in line: Rect, _ state: ConsoleState
  ) {
    let zone = state.setting.zone
    if isSelected {
      frame.put(">", at: Point(column: line.column + 1, row: line.row), role: .text)
      frame.cursor = Point(column: line.column + 1, row: line.row)
    }
    if let reason = row.reason {
      let label = reason.jump.label.rendered(in: frame.glyphs)
      let end = max(66, line.columns - 2)
      put(reason.claim(in: zone), at: 19, columns: end - 20 - label.width, on: &frame, in: line)
      put(label, at: end - label.width, role: .key, on: &frame, in: line)
      return
    }
    let entry = row.entry
    let role: Role = entry.isOff ? .keyOff : .text
    let key = SafeText(untrusted: String(entry.key), kind: .name)
    put(key, at: 3, role: entry.isOff ? .keyOff : .key, on: &frame, in: line)
    let columns = entry.isOff ? 12 : entry.target == nil ? 23 : 11
    put(entry.name, at: 6, columns: columns, role: role, on: &frame, in: line)
    if entry.isOff {
      put("(off)", at: 19, role: role, on: &frame, in: line)
    } else if let stage = entry.target {
      put("> \(stage.words)", at: 17, columns: 13, role: role, on: &frame, in: line)
    }
    put(entry.words(in: zone), at: 30, role: role, on: &frame, in: line)
    if isSelected { frame.overlay(line, .rowCursor) }
  }

  private func drawForecast(_ forecast: MenuForecast, on frame: inout Frame, in rect: Rect) {
    frame.put(
      .lightHorizontal, at: rect.origin, columns: rect.columns, role: .rule)
    put(forecast.title, at: 3, role: .title, on: &frame, in: rect.line(1))
    for (index, line) in forecast.lines.enumerated() {
      put(line.label, at: 3, columns: 9, role: .dim, on: &frame, in: rect.line(index + 2))
      put(line.value, at: 13, on: &frame, in: rect.line(index + 2))
    }
  }

  private func put(
    _ text: SafeText, at column: Int, columns: Int? = nil, role: Role = .text,
    on frame: inout Frame, in line: Rect
  ) {
    guard !line.isEmpty else { return }
    let room = line.columns - column - 1
    frame.put(
      text, at: Point(column: line.column + column, row: line.row),
      columns: max(0, min(columns ?? room, room)), role: role)
  }
}

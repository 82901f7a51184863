internal import Grid
internal import ResponseDomain

/// The journal, newest first: when, who, on what, the act, and why.
enum JournalPane {
  private enum Column: Hashable, Sendable {
    case when, who, stream, act
  }

  static func draw(on frame: inout Frame, in rect: Rect, state: ConsoleState) {
    let plan = ColumnPlan<Column>(
      [
        .init(.when, width: 13), .init(.who, width: 8, leaves: 1), .init(.stream, width: 6),
        .init(.act, width: 0),
      ], flexible: .act)
    let places = plan.places(in: max(0, rect.columns - 2))
    for place in places where !rect.isEmpty {
      frame.put(
        title(of: place.id), at: Point(column: rect.column + 2 + place.column, row: rect.row),
        columns: place.width, role: .title)
    }
    let list = Rect(
      column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1)
    let journal = state.journal
    if journal.entries.isEmpty, !list.isEmpty {
      frame.put(
        "Reading the journal", at: Point(column: list.column + 2, row: list.row),
        columns: list.columns - 2, role: .dim)
    }
    let selected = journal.cursorIndex
    let scroll = firstLine(of: journal, rows: list.rows)
    for row in 0..<list.rows {
      let index = scroll + row
      guard journal.entries.indices.contains(index) else { break }
      let line = list.line(row)
      for place in places {
        frame.put(
          words(place.id, of: journal.entries[index], in: state.setting.zone),
          at: Point(column: line.column + 2 + place.column, row: line.row), columns: place.width,
          role: place.id == .when ? .dim : .text, alignment: place.id == .when ? .right : .left)
      }
      if index == selected {
        frame.put(">", at: line.origin, columns: 1, role: .text)
        // Outside text is never reversed (TERMINAL.md, section 14): the bar ends before the act.
        let act = places.first { $0.id == .act }?.column ?? line.columns
        frame.overlay(
          Rect(
            column: line.column, row: line.row, columns: min(line.columns, 2 + act - 1), rows: 1),
          .rowCursor)
        frame.cursor = line.origin
      }
    }
  }

  /// The first entry in sight, so that the cursor is in the window.
  static func firstLine(of journal: JournalState, rows: Int) -> Int {
    guard rows > 0 else { return 0 }
    let cursor = journal.cursorIndex
    let most = max(0, journal.entries.count - rows)
    return min(most, min(max(journal.scroll, cursor - rows + 1), cursor))
  }

  private static func title(of column: Column) -> SafeText {
    switch column {
    case .when: "WHEN"
    case .who: "WHO"
    case .stream: "ON"
    case .act: "WHAT, AND WHY"
    }
  }

  private static func words(
    _ column: Column, of entry: RecordedEvent, in zone: ZoneRules
  ) -> SafeText {
    switch column {
    case .when: return entry.at.shortWords(in: zone)
    case .who: return entry.by.safe
    case .stream: return SafeText(untrusted: entry.event.stream.description, kind: .name)
    case .act: return act(of: entry, in: zone)
    }
  }

  /// What was done, and why.
  static func act(of entry: RecordedEvent, in zone: ZoneRules) -> SafeText {
    let act = entry.event.words(in: zone)
    let reason = SafeText(untrusted: entry.event.reason, kind: .line)
    // Most acts tell their reason in their words.
    let isTold = reason.isEmpty || act.string.contains(reason.string)
    return isTold ? act : "\(act): \(reason)"
  }
}

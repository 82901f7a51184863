internal import Grid
internal import ResponseDomain

/// The queue: rows in groups of urgency, the most urgent first.
enum QueuePane {
  /// Whether the list has a head and headings of groups: a small screen has rows only.
  static func hasHeadings(_ screen: Layout) -> Bool {
    switch screen.shape {
    case .tiny, .list: false
    case .single, .pair, .quad: true
    }
  }

  /// Lines of the list that fit on the screen, headings included; 0 where there is no list.
  static func listRows(_ screen: Layout) -> Int {
    guard let rect = screen.panes[.queue] else { return max(0, screen.body.rows - 1) }
    return list(in: content(of: rect, screen), screen).rows
  }

  static func draw(
    on frame: inout Frame, in rect: Rect, state: ConsoleState,
    remembering memory: inout FrameMemory
  ) {
    let screen = state.screen
    if screen.hasFrames {
      PaneFrame.draw(
        on: &frame, in: rect, pane: .queue, title: title(of: state), note: note(of: state),
        state: state)
    }
    let content = content(of: rect, screen)
    let places = memory.places(
      in: content.columns, idWidth: state.queue.page?.idWidth ?? 0)
    if hasHeadings(screen), memory.queue?.list.isPlaced(at: places) != true {
      frame.fill(content.line(0), with: .blank(.text))
      drawHead(on: &frame, in: content.line(0), places: places)
    }
    let list = list(in: content, screen)
    if hasHeadings(screen), screen.rule.isEmpty, content.rows > 2 {
      frame.fill(content.line(content.rows - 1), with: .blank(.text))
      frame.put(
        RuleLine.full(state), at: Point(column: content.column + 1, row: content.endRow - 1),
        columns: content.columns - 2, role: .text)
    }
    let setting = QueueRowSetting(list: list, places: places, state: state)
    QueueList(of: state, under: setting)
      .draw(on: &frame, cursor: state.queue.cursorIndex, unless: &memory.queue)
  }

  /// Where the lines of the list stand in the rectangle of the pane.
  static func list(on screen: Layout, in rect: Rect) -> Rect {
    list(in: content(of: rect, screen), screen)
  }

  private static func content(of rect: Rect, _ screen: Layout) -> Rect {
    screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
  }

  private static func list(in content: Rect, _ screen: Layout) -> Rect {
    guard hasHeadings(screen) else { return content }
    // Where no rule stands below, the last line tells of the selected row.
    return Rect(
      column: content.column, row: content.row + 1, columns: content.columns,
      rows: content.rows - (screen.rule.isEmpty ? 2 : 1))
  }

  private static func drawHead(
    on frame: inout Frame, in line: Rect, places: [ColumnPlan<QueueColumn>.Place]
  ) {
    for place in places where !line.isEmpty {
      frame.put(
        place.id.title,
        at: Point(column: line.column + QueueColumn.lead + place.column, row: line.row),
        columns: place.width, role: .title)
    }
    // Without the kind of clock its time carries the title.
    if let time = places.first(where: { $0.id == .time }),
      !places.contains(where: { $0.id == .kind }), !line.isEmpty
    {
      frame.put(
        QueueColumn.kind.title,
        at: Point(column: line.column + QueueColumn.lead + time.column, row: line.row),
        columns: time.width, role: .title)
    }
  }

  static func heading(_ urgency: Urgency, count: RowCount) -> SafeText {
    let count = count.words
    return switch urgency {
    case .late: "LATE (\(count))"
    case .within4Hours: "DUE < 4 h (\(count))"
    case .within24Hours: "DUE < 24 h (\(count))"
    case .later: "LATER (\(count))"
    }
  }

  private static func title(of state: ConsoleState) -> SafeText {
    let filter = SafeText(untrusted: state.queue.filter.text, kind: .line)
    return "1 QUEUE \(state.queueTotal.words)   by \(state.queue.sort.words)   \(filter)"
  }

  private static func note(of state: ConsoleState) -> SafeText {
    QueuePlace(of: state).words(separator: ", ", of: " of ")
  }
}

extension ConsoleState {
  /// Rows of the list that is shown.
  var queueTotal: RowCount {
    guard let page = queue.page else { return RowCount(desk.open) }
    return RowCount(page.total, isWhole: page.isCounted)
  }
}

extension Urgency {
  var role: Role {
    switch self {
    case .late: .clockLate
    case .within4Hours: .clockSoon
    case .within24Hours, .later: .clockOk
    }
  }
}

internal import Grid
internal import ResponseDomain

/// The second row: the panes, the shown one in brackets, and the age of the data.
enum TabLine {
  static func draw(on frame: inout Frame, in line: Rect, state: ConsoleState) {
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(.tab))
    switch state.screen.shape {
    case .tiny, .quad: break
    case .list:
      let title: SafeText =
        state.pane == .queue
        ? "QUEUE \(state.queueTotal)  \(SafeText(untrusted: state.queue.filter.text, kind: .line))"
        : label(of: state.pane, in: state)
      frame.put(
        title, at: Point(column: line.column + 1, row: line.row),
        columns: max(0, line.columns - 1), role: .tabShown)
    case .single, .pair: drawTabs(on: &frame, in: line, state: state)
    }
  }

  /// The tab under a point; nil where there is none.
  static func pane(at point: Point, in state: ConsoleState) -> Pane? {
    let screen = state.screen
    switch screen.shape {
    case .tiny, .list, .quad: return nil
    case .single, .pair:
      guard screen.tabs.contains(point) else { return nil }
      return tabs(in: screen.tabs, state: state).first { $0.columns.contains(point.column) }?.pane
    }
  }

  private struct Tab {
    let pane: Pane
    let label: SafeText
    let columns: Range<Int>
  }

  /// The panes that have room, with the columns that their tabs take.
  private static func tabs(in line: Rect, state: ConsoleState) -> [Tab] {
    let isWide = DataAge.isOnTop(state.size)
    let gap = isWide ? 1 : 0
    let room = line.columns - (isWide ? 0 : DataAge(of: state).words.width)
    var panes = Pane.allCases.filter { pane in
      pane != .journal || state.pane == .journal || line.columns >= 100
    }
    .map { (pane: $0, label: label(of: $0, in: state)) }
    // What comes with a later version gives way first, from the right.
    while panes.reduce(0, { $0 + $1.label.width + 2 + gap }) > room,
      let index = panes.lastIndex(where: { $0.pane != state.pane && $0.pane != .queue })
    {
      panes.remove(at: index)
    }
    var column = line.column
    return panes.map { pane, label in
      let columns = column..<column + label.width + 2
      column = columns.upperBound + gap
      return Tab(pane: pane, label: label, columns: columns)
    }
  }

  private static func drawTabs(on frame: inout Frame, in line: Rect, state: ConsoleState) {
    let tabs = tabs(in: line, state: state)
    for tab in tabs {
      // Why it cannot ship is told of the case, wherever it was asked.
      let isShown = tab.pane == (state.isGateShown ? .case : state.pane)
      frame.put(
        isShown ? "[\(tab.label)]" : " \(tab.label) ",
        at: Point(column: tab.columns.lowerBound, row: line.row),
        columns: max(0, line.endColumn - tab.columns.lowerBound), role: isShown ? .tabShown : .tab)
    }
    if DataAge.isOnTop(state.size) {
      let room = line.endColumn - 1 - (tabs.last?.columns.upperBound ?? line.column) - 2
      let words = TabSubject(state: state).words(columns: room)
      frame.put(
        words, at: Point(column: line.endColumn - 1 - words.width, row: line.row), role: .tab)
      return
    }
    let age = DataAge(of: state).words
    frame.put(
      age, at: Point(column: line.endColumn - age.width, row: line.row),
      role: DataAge(of: state).isStale ? .clockLate : .tab)
  }

  private static func label(of pane: Pane, in state: ConsoleState) -> SafeText {
    let subject = state.tabSubject
    let name: SafeText = "\(pane.rawValue) \(pane.title)"
    switch pane {
    case .queue: return "\(name) \(state.queueTotal)"
    case .case:
      switch subject {
      case nil: return name
      case .case(let id): return "\(name) \(id.safe)"
      case .report(let id): return "\(pane.rawValue) Report \(id.safe)"
      }
    case .matrix:
      guard subject != nil else { return name }
      return state.tabPercent.map { "\(name) \($0)%" } ?? "\(name) -"
    case .burndown:
      return state.hoursPercent.map { "\(name) \($0)%" } ?? (subject == nil ? name : "\(name) -")
    case .tracks, .slots, .journal: return name
    }
  }
}

extension ConsoleState {
  /// Whether the list of R1 to R14 lies over the panes.
  var isGateShown: Bool {
    boxes.contains { box in
      if case .gate = box { true } else { false }
    }
  }

  /// The tested share of the case that the tabs are about; nil without a matrix.
  var tabPercent: Int? {
    guard case .case(let id) = tabSubject else { return nil }
    if case .case(let view) = shown, view.subject.id == id {
      return view.subject.matrix.tally.percent
    }
    return queue.page?.rows.first { $0.entry.subject == .case(id) }?.entry.tested
  }

  /// The share of the planned hours that is logged, of what the tabs are about; nil without one.
  var hoursPercent: Int? {
    if case .case(let view) = shown, tabSubject == .case(view.subject.id) {
      return view.subject.hours.percent
    }
    guard let row = queue.cursorRow?.entry, row.subject == tabSubject else { return nil }
    return row.testing?.hours.percent
  }

  /// What the tabs beside the queue are about: the selected row, or what is shown already.
  var tabSubject: QueueSubject? {
    switch pane {
    case .queue: queue.cursor ?? shown.subject
    case .case, .matrix, .burndown, .tracks, .slots, .journal:
      opening ?? shown.subject ?? queue.cursor
    }
  }
}

internal import Grid
internal import ResponseDomain

/// The second row: the panes, the shown one in brackets, and the age of the data.
struct TabLine: FramePart {
  private struct Tab {
    let pane: Pane
    let label: SafeText
    let width: Int
    var columns = 0..<0
  }

  private let screen: Layout
  private let pane: Pane
  private let isGateShown: Bool
  private let total: RowCount
  private let filter: String
  private let subject: QueueSubject?
  private let tested: Int?
  private let hours: Int?
  private let age: DataAge
  /// What stands at their end where the age of the data does not; nil elsewhere.
  private let about: TabSubject?

  init(of state: borrowing ConsoleState, on screen: Layout) {
    self.screen = screen
    pane = state.pane
    isGateShown = state.isGateShown
    total = state.queueTotal
    filter = state.queue.filter.text
    subject = state.tabSubject
    tested = state.tabPercent
    hours = state.hoursPercent
    age = DataAge(of: state.desk, at: state.now)
    about =
      DataAge.isOnTop(state.size) && !screen.tabs.isEmpty ? TabSubject(of: state) : nil
  }

  func draw(on frame: inout Frame, in line: Rect) {
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(.tab))
    switch screen.shape {
    case .tiny, .quad: break
    case .list:
      let title: SafeText =
        pane == .queue
        ? "QUEUE \(total.words)  \(SafeText(untrusted: filter, kind: .line))" : label(of: pane)
      frame.put(
        title, at: Point(column: line.column + 1, row: line.row),
        columns: max(0, line.columns - 1), role: .tabShown)
    case .single, .pair: drawTabs(on: &frame, in: line)
    }
  }

  /// The tab under a point; nil where there is none.
  func pane(at point: Point) -> Pane? {
    switch screen.shape {
    case .tiny, .list, .quad: return nil
    case .single, .pair:
      guard screen.tabs.contains(point) else { return nil }
      return tabs(in: screen.tabs).first { $0.columns.contains(point.column) }?.pane
    }
  }

  /// The panes that have room, with the columns that their tabs take.
  private func tabs(in line: Rect) -> [Tab] {
    let isWide = DataAge.isOnTop(screen.size)
    let gap = isWide ? 1 : 0
    var room = line.columns - (isWide ? 0 : age.words.width)
    var tabs: [Tab] = []
    tabs.reserveCapacity(Pane.allCases.count)
    for pane in Pane.allCases where pane != .journal || self.pane == .journal || line.columns >= 100
    {
      let label = label(of: pane)
      tabs.append(Tab(pane: pane, label: label, width: label.width + 2))
      room -= label.width + 2 + gap
    }
    // What comes with a later version gives way first, from the right.
    while room < 0, let index = tabs.lastIndex(where: { $0.pane != pane && $0.pane != .queue }) {
      room += tabs.remove(at: index).width + gap
    }
    var column = line.column
    for index in tabs.indices {
      tabs[index].columns = column..<column + tabs[index].width
      column += tabs[index].width + gap
    }
    return tabs
  }

  private func drawTabs(on frame: inout Frame, in line: Rect) {
    let tabs = tabs(in: line)
    for tab in tabs {
      // Why it cannot ship is told of the case, wherever it was asked.
      let isShown = tab.pane == (isGateShown ? .case : pane)
      let role: Role = isShown ? .tabShown : .tab
      frame.put(
        tab.label, at: Point(column: tab.columns.lowerBound + 1, row: line.row),
        columns: max(0, line.endColumn - tab.columns.lowerBound - 1), role: role)
      guard isShown else { continue }
      for (bracket, column) in [("[", tab.columns.lowerBound), ("]", tab.columns.upperBound - 1)]
        as [(SafeText, Int)]
      {
        frame.put(
          bracket, at: Point(column: column, row: line.row),
          columns: max(0, min(1, line.endColumn - column)), role: role)
      }
    }
    if DataAge.isOnTop(screen.size) {
      guard let about else { return }
      let room = line.endColumn - 1 - (tabs.last?.columns.upperBound ?? line.column) - 2
      let words = about.words(columns: room)
      frame.put(
        words, at: Point(column: line.endColumn - 1 - words.width, row: line.row), role: .tab)
      return
    }
    let words = age.words
    frame.put(
      words, at: Point(column: line.endColumn - words.width, row: line.row),
      role: age.isStale ? .clockLate : .tab)
  }

  private func label(of pane: Pane) -> SafeText {
    let name = pane.tabTitle
    switch pane {
    case .queue: return "\(name) \(total.words)"
    case .case:
      switch subject {
      case nil: return name
      case .case(let id): return "\(name) \(id.safe)"
      case .report(let id): return "\(pane.rawValue) Report \(id.safe)"
      }
    case .matrix:
      guard subject != nil else { return name }
      return tested.map { "\(name) \($0)%" } ?? "\(name) -"
    case .burndown: return hours.map { "\(name) \($0)%" } ?? (subject == nil ? name : "\(name) -")
    case .tracks, .slots, .journal: return name
    }
  }
}

extension Pane {
  /// The key that goes to the pane, and its name.
  fileprivate var tabTitle: SafeText { Self.tabTitles[rawValue - 1] }

  private static let tabTitles: [SafeText] = [
    "1 Queue", "2 Case", "3 Matrix", "4 Burndown", "5 Tracks", "6 Slots", "7 Journal",
  ]
}

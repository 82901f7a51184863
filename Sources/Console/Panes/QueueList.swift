internal import Grid
internal import ResponseDomain

/// The lines of the queue that are in the window, without the cursor, which lies over one of them.
struct QueueList: Equatable {
  /// A list as it stands on the screen.
  struct Drawn: Equatable {
    let list: QueueList
    let cursorLine: Int?
  }

  private let setting: QueueRowSetting
  private let page: QueuePage?
  private let lines: QueueLines
  private let scroll: Int
  private let departed: QueueState.Departed?
  private let marked: Set<QueueSubject>
  private let changed: Set<QueueSubject>

  init(of state: borrowing ConsoleState, under setting: QueueRowSetting) {
    self.setting = setting
    let queue = state.queue
    page = queue.page
    lines = state.queueLines
    scroll = queue.scroll
    departed = queue.departed
    marked = queue.range.isEmpty ? queue.marks : queue.marks.union(queue.range)
    changed = queue.changed
  }

  func isPlaced(at places: [ColumnPlan<QueueColumn>.Place]) -> Bool { setting.places == places }

  /// Draws the lines; of a list that stands there already, only those that the cursor left or
  /// reached.
  ///
  /// - Parameter cursor: the place of the row under the cursor in the whole list; nil without one.
  func draw(on frame: inout Frame, cursor: Int?, unless drawn: inout Drawn?) {
    let line = (lines.departedLine ?? cursor.map(lines.line(ofRow:))).map { $0 - scroll }
    let cursorLine = line.flatMap { (0..<setting.list.rows).contains($0) ? $0 : nil }
    if drawn?.list == self {
      for line in [drawn?.cursorLine, cursorLine] {
        if let line { drawBar(line, isSelected: line == cursorLine, on: &frame) }
      }
    } else {
      for line in 0..<max(0, setting.list.rows) {
        draw(line, isSelected: line == cursorLine, on: &frame)
      }
      if lines.count == 0 { sayNothing(on: &frame) }
    }
    if let cursorLine { frame.cursor = setting.list.line(cursorLine).origin }
    drawn = Drawn(list: self, cursorLine: cursorLine)
  }

  private func draw(_ number: Int, isSelected: Bool, on frame: inout Frame) {
    let line = setting.list.line(number)
    frame.fill(line, with: .blank(.text))
    switch lines[scroll + number] {
    case nil: break
    case .heading(let urgency, let count):
      frame.rule(
        at: line.origin, columns: line.columns, left: QueuePane.heading(urgency, count: count),
        lead: 2, textRole: urgency.role)
    case .row(let index):
      guard let row = row(at: index, isSelected: isSelected) else {
        frame.put("reading", at: Point(column: line.column + 2, row: line.row), role: .dim)
        break
      }
      row.draw(on: &frame, in: line, under: setting)
    case .departed: departedRow?.draw(on: &frame, in: line, under: setting)
    }
  }

  /// Lays the cursor over a row that stands there, or takes it away.
  private func drawBar(_ number: Int, isSelected: Bool, on frame: inout Frame) {
    let row: QueueRow? =
      switch lines[scroll + number] {
      case nil, .heading: nil
      case .row(let index): row(at: index, isSelected: isSelected)
      case .departed: departedRow
      }
    row?.drawBar(on: &frame, in: setting.list.line(number), under: setting)
  }

  private func row(at index: Int, isSelected: Bool) -> QueueRow? {
    guard let row = page?.row(at: index) else { return nil }
    return QueueRow(
      row: row, isSelected: isSelected, isMarked: marked.contains(row.entry.subject),
      hasLeft: false, isChanged: changed.contains(row.entry.subject))
  }

  private var departedRow: QueueRow? {
    departed.map {
      QueueRow(row: $0.row, isSelected: true, isMarked: false, hasLeft: true, isChanged: false)
    }
  }

  private func sayNothing(on frame: inout Frame) {
    guard !setting.list.isEmpty else { return }
    let words: SafeText =
      page == nil ? "Reading the queue" : "Nothing here. / changes the filter"
    frame.put(
      words, at: Point(column: setting.list.column + 2, row: setting.list.row),
      columns: setting.list.columns - 2, role: .dim)
  }
}

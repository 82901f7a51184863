internal import Grid
internal import ResponseDomain

/// Which lines of the queue are in its window.
extension ConsoleState {
  /// The lines of the queue as they stand now.
  var queueLines: QueueLines {
    // Only the order by clock has groups; any other is one of its own, without a heading.
    let isByClock = queue.sort == .clock
    return QueueLines(
      counts: isByClock
        ? queue.page?.counts(at: clockedAt) ?? UrgencyCounts()
        : UrgencyCounts(later: queue.page?.total ?? 0),
      isCounted: queue.page?.isCounted ?? true,
      hasHeadings: isByClock && QueuePane.hasHeadings(screen),
      departedIndex: queue.departed?.index)
  }

  /// The line that the cursor stands on; nil without a cursor.
  func cursorLine(in lines: QueueLines) -> Int? {
    lines.departedLine ?? queue.cursorIndex.map(lines.line(ofRow:))
  }

  /// Lets the window follow the cursor after rows have moved: the cursor keeps its place on the
  /// screen, as far as there are rows.
  mutating func followCursor(from before: Int?) {
    let lines = queueLines
    if let before, let after = cursorLine(in: lines) { queue.scroll += after - before }
    fitWindow(to: lines)
  }

  /// Brings the cursor into the window, with the heading above it where it is first of its group.
  mutating func showCursor() {
    fitWindow(to: queueLines)
    journal.scroll = JournalPane.firstLine(of: journal, rows: screen.body.rows - 1)
  }

  private mutating func fitWindow(to lines: QueueLines) {
    let height = QueuePane.listRows(screen)
    guard height > 0 else {
      queue.scroll = 0
      return
    }
    if let line = cursorLine(in: lines) {
      var first = line
      if height > 1, line > 0, case .heading = lines[line - 1] { first = line - 1 }
      queue.scroll = min(queue.scroll, first)
      queue.scroll = max(queue.scroll, line - height + 1)
    }
    queue.scroll = min(max(0, queue.scroll), max(0, lines.count - height))
    queue.newAbove = min(queue.newAbove, queue.scroll)
  }
}

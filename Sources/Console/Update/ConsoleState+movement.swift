internal import Grid
internal import ResponseDomain

/// Moving in lists and between panes.
extension ConsoleState {
  /// Moves the cursor of the queue or of the journal.
  mutating func move(by rows: Int) -> [Effect] {
    switch pane {
    case .queue: return queue.move(by: rows) + lookAtInbox()
    case .journal: return journal.move(by: rows)
    case .case, .matrix, .burndown, .tracks, .slots: return []
    }
  }

  mutating func moveToStart() -> [Effect] {
    switch pane {
    case .queue: return queue.move(to: 0) + lookAtInbox()
    case .journal: return journal.move(by: -journal.entries.count)
    case .case, .matrix, .burndown, .tracks, .slots: return []
    }
  }

  mutating func moveToEnd() -> [Effect] {
    switch pane {
    case .queue: return queue.moveToEnd() + lookAtInbox()
    case .journal: return journal.move(by: journal.entries.count)
    case .case, .matrix, .burndown, .tracks, .slots: return []
    }
  }

  /// Rows of a page, one less than what is shown so that a row stays in sight.
  var pageRows: Int { max(1, QueuePane.listRows(screen) - 1) }

  /// Goes to the next row of the queue that needs a human, from the start again after the end.
  mutating func goToNeeded() -> [Effect] {
    if pane != .queue, pane != .case { pane = .queue }
    guard let page = queue.page else { return [] }
    let after = (queue.cursorIndex ?? -1) + 1
    let places = page.indices.filter { $0 >= after } + page.indices.filter { $0 < after - 1 }
    let found = places.first { index in
      page.row(at: index).map { needsHuman($0.entry) } ?? false
    }
    if let found {
      _ = queue.move(to: found)
      return (pane == .case ? openSelected() : []) + lookAtInbox()
    }
    guard !page.isWhole, page.firstIndex > 0 else {
      message = .said("Nothing else here needs a human")
      return []
    }
    // The most urgent rows are the first, and they are not read.
    queue.goal = .needed
    return [.loadQueue(queue.request(around: .start))]
  }

  /// Late and due within 4 hours, unread, or waiting for longer than the policy allows.
  func needsHuman(_ entry: QueueEntry) -> Bool {
    switch Urgency(of: entry.clock, at: now) {
    case .late, .within4Hours: return true
    case .within24Hours, .later: break
    }
    return entry.unread > 0 || Standing(of: entry, at: now, under: setting.policy).needsHuman
  }

  /// Shows what the cursor of the queue is on in the case pane.
  mutating func openSelected() -> [Effect] {
    guard let cursor = queue.cursor else { return [] }
    return open(cursor)
  }

  mutating func open(_ subject: QueueSubject) -> [Effect] {
    pane = .case
    if shown.subject == subject, opening == nil || opening == subject { return [] }
    shown = .nothing
    opening = subject
    return [.loadSubject(subject)]
  }

  /// Gives the focus to a pane.
  mutating func show(_ pane: Pane) -> [Effect] {
    switch pane {
    case .queue:
      let wasShown = self.pane == .queue
      self.pane = .queue
      return wasShown ? [] : lookAtInbox()
    case .case: return tabSubject.map { open($0) } ?? []
    case .journal:
      self.pane = .journal
      return [.loadJournal(before: nil)]
    case .matrix: return showMatrix()
    case .burndown: return showBurndown()
    case .tracks, .slots: return []
    }
  }

  /// The pane before or after, of those that show something.
  mutating func showNeighbour(by step: Int) -> [Effect] {
    let panes = Pane.allCases.filter(Self.availablePanes.contains)
    guard let index = panes.firstIndex(of: pane) else { return show(.queue) }
    let next = panes[(index + step + panes.count) % panes.count]
    if next == .case || next == .burndown, shown.subject == nil, queue.cursor == nil {
      return show(step > 0 ? .journal : .queue)
    }
    return show(next)
  }
}

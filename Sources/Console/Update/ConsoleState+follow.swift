internal import Grid
package import ResponseDomain

/// What follows from any change: panes that show what is selected ask for it.
extension ConsoleState {
  mutating func follow() -> [Effect] {
    var effects: [Effect] = []
    // A box asks for what it is about; nothing else is read under it.
    if pane == .queue, boxes.isEmpty, screen.panes[.case] != nil, let cursor = queue.cursor,
      queue.departed == nil, opening != cursor, missing != cursor,
      opening != nil || shown.subject != cursor
    {
      opening = cursor
      effects.append(.loadSubject(cursor))
    }
    effects += readWindow()
    if screen.shape == .quad, !hasAskedForActs {
      hasAskedForActs = true
      effects.append(.loadRecentActs)
    }
    if let mail = shown.selectedMail, shown.text?.digest != mail, askedMail != mail {
      askedMail = mail
      effects.append(.loadMail(mail))
    }
    return effects
  }

  /// Asks, once, for rows that are in the window and not read.
  private mutating func readWindow() -> [Effect] {
    guard let page = queue.page, !page.isWhole, queue.goal == nil, queue.departed == nil else {
      return []
    }
    let lines = queueLines
    let window = queue.scroll..<queue.scroll + QueuePane.listRows(screen)
    func row(on line: Int) -> Int? {
      if case .row(let index) = lines[line] { index } else { nil }
    }
    // Rows stand in their order: the first and the last tell of all between.
    let ends = [window.lazy.compactMap(row).first, window.reversed().lazy.compactMap(row).first]
    if ends.allSatisfy({ $0.map(page.indices.contains) ?? true }) {
      queue.askedAround = nil
      return []
    }
    guard let cursor = queue.cursor, queue.askedAround != cursor else { return [] }
    queue.askedAround = cursor
    return [.loadQueue(queue.request(around: .subject(cursor)))]
  }

  /// The clock has moved on: what lies in another group than before is counted anew, and data that
  /// nobody has read for a minute are read again.
  mutating func tick(to now: Instant) -> [Effect] {
    let before = self.now
    let line = cursorLine(in: queueLines)
    self.now = now
    if let until = queue.changedUntil, until <= now { queue.clearChanged() }
    followCursor(from: line)
    var effects: [Effect] = []
    if now - desk.readAt >= .minutes(1) { effects.append(.loadDesk) }
    let moved = (queue.page?.clocks ?? []).enumerated().filter { _, clock in
      Urgency(of: clock, at: before) != Urgency(of: clock, at: now)
    }
    let late = moved.filter { Urgency(of: $0.element, at: now) == .late }
      .compactMap { queue.page?.rows[$0.offset].entry.subject }
    if !late.isEmpty { effects.append(.notice(late)) }
    if !moved.isEmpty || queue.filter.movesWithTime {
      effects += [.loadDesk, .loadQueue(queue.refresh)]
    }
    return effects
  }
}

/// The next moment at which something on the screen changes by itself.
///
/// Clocks are shown in minutes, so an idle console wakes once a minute; in between only for a
/// deadline or a shift that falls there, and for the age of the data: it is not counted second by
/// second, but turns from live to stale after 60 s (TERMINAL.md, section 2).
package func nextTick(_ state: ConsoleState) -> Instant {
  let now = state.now
  let second = ((now.seconds % 60) + 60) % 60
  var next = Instant(seconds: now.seconds + 60 - second)
  let stale = state.desk.readAt + .minutes(1)
  if stale > now { next = min(next, stale) }
  if let until = state.queue.changedUntil, until > now { next = min(next, until) }
  if case .at(let end, next: _) = state.duty.end, end > now { next = min(next, end) }
  if let due = state.queue.page?.nextDeadline(after: now) { next = min(next, due) }
  return next
}

extension ConsoleState {
  /// When the clocks on the screen last moved on: the full minute, a deadline that has passed since
  /// then, or the last reading.
  ///
  /// They are drawn as of that moment, so that a key finds them as the tick before it left them.
  var clockedAt: Instant {
    let second = ((now.seconds % 60) + 60) % 60
    var last = Instant(seconds: now.seconds - second)
    if desk.readAt <= now { last = max(last, desk.readAt) }
    if let due = queue.page?.lastDeadline(upTo: now) { last = max(last, due) }
    return last
  }
}

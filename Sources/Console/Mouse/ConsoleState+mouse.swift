internal import Grid
internal import ResponseDomain

/// A click selects, the wheel scrolls, a double click opens; no click is an act, and none counts
/// as a look at the inbox.
extension ConsoleState {
  mutating func take(_ act: MouseAct) -> [Effect] {
    isQuitArmed = false
    guard typing == nil else { return [] }
    guard boxes.isEmpty else {
      guard case .wheel(let rows) = act else { return [] }
      return give(.key(rows > 0 ? .down : .up))
    }
    message = .nothing
    queue.clearChanged()
    queue.settleDeparted()
    switch act {
    case .wheel(let rows): return scroll(by: rows)
    case .select(let point): return select(at: point)
    case .open(let point):
      let effects = select(at: point)
      guard pane == .queue || pane == .journal, place(at: point) != nil, let subject = openable
      else { return effects }
      return effects + open(subject)
    }
  }

  private mutating func scroll(by rows: Int) -> [Effect] {
    switch pane {
    case .queue: return queue.move(by: rows)
    case .journal: return journal.move(by: rows)
    case .case: return scrollText(by: rows)
    case .matrix: return moveInMatrix(rows: rows > 0 ? 1 : -1)
    case .burndown: return moveDay(by: rows > 0 ? 1 : -1)
    case .tracks, .slots: return []
    }
  }

  private mutating func select(at point: Point) -> [Effect] {
    if let tab = TabLine(of: self, on: screen).pane(at: point) { return focus(tab) }
    guard let target = screen.panes.pane(at: point) else {
      return []
    }
    let effects = target == pane ? [] : focus(target)
    guard let place = place(at: point) else { return effects }
    switch place {
    case .row(let index): return effects + queue.move(to: index)
    case .entry(let steps): return effects + journal.move(by: steps)
    case .thread(let steps): return effects + moveInThread(by: steps)
    case .cell(let id):
      matrix.cursor = id
      return effects
    }
  }

  /// Gives the focus to a pane without recording a look.
  private mutating func focus(_ target: Pane) -> [Effect] {
    guard target == .queue else { return show(target) }
    pane = .queue
    return []
  }

  /// What lies under a point of the pane with the focus.
  private enum MousePlace {
    case row(Int)
    case entry(steps: Int)
    case thread(steps: Int)
    case cell(CellID)
  }

  private func place(at point: Point) -> MousePlace? {
    guard let rect = screen.panes[pane], rect.contains(point) else { return nil }
    let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
    switch pane {
    case .queue:
      let list = QueuePane.list(on: screen, in: rect)
      guard list.contains(point),
        case .row(let index) = queueLines[queue.scroll + point.row - list.row]
      else { return nil }
      return .row(index)
    case .journal:
      let line = point.row - rect.row - 1
      let index = JournalPane.firstLine(of: journal, rows: rect.rows - 1) + line
      guard line >= 0, journal.entries.indices.contains(index) else { return nil }
      return .entry(steps: index - journal.cursorIndex)
    case .case:
      guard case .case(let view) = shown else { return nil }
      return CaseDrawing(view: view, state: self).step(toThreadLineAt: point, in: inner)
        .map { .thread(steps: $0) }
    case .matrix:
      guard let view = MatrixView(of: self) else { return nil }
      return MatrixDrawing(view: view, state: self, rect: inner).cell(at: point).map { .cell($0) }
    case .burndown, .tracks, .slots: return nil
    }
  }
}

internal import Grid
internal import ResponseDomain

/// Going back, and beside.
extension ConsoleState {
  /// One step back: from a pane to the queue, there from a range or a filter; it never quits.
  mutating func goBack() -> [Effect] {
    if prefix != .none {
      prefix = .none
      return []
    }
    if pane == .matrix, leaveInMatrix() { return [] }
    guard pane == .queue else { return show(.queue) }
    if queue.rangeStart != nil {
      queue.rangeStart = nil
      return []
    }
    if queue.filter != Filter.open { return show(Filter.open) }
    message = .said("This is the first screen; Q quits")
    return []
  }

  /// What Enter opens: the row of the queue, or what an entry of the journal is about.
  var openable: QueueSubject? {
    switch pane {
    case .queue: return queue.cursor
    case .journal:
      switch journal.selected?.event.stream {
      case .report(let id): return .report(id)
      case .case(let id): return .case(id)
      case .desk, nil: return nil
      }
    case .case, .matrix, .burndown, .tracks, .slots: return nil
    }
  }

  /// Opens the row of the queue before or after the one that is shown.
  mutating func openNeighbour(by step: Int) -> [Effect] {
    let before = queue.cursor
    let effects = queue.move(by: step)
    guard effects.isEmpty, queue.cursor != before else {
      if effects.isEmpty { message = .said("The queue has no more rows there") }
      return effects
    }
    return openSelected()
  }

  /// Whether the matrix stands alone on a wide screen, where zoom takes and gives its details.
  var isWideMatrix: Bool {
    pane == .matrix && !isZoomed && !screen.hasFrames && size.columns >= 150
  }

  /// Gives the pane the whole screen, or takes it back.
  mutating func zoom() -> [Effect] {
    if isWideMatrix {
      matrix.isCompact.toggle()
    } else {
      isZoomed.toggle()
    }
    return []
  }

  var whyNoZoom: SafeText? {
    if isZoomed || isWideMatrix { return nil }
    switch screen.shape {
    case .tiny, .list, .single: return "one pane is shown already"
    case .pair, .quad: return nil
    }
  }
}

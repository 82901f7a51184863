internal import Grid
internal import ResponseDomain

/// What the tabs tell of the state.
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
    guard let page = queue.page, let index = page.index(of: .case(id)) else { return nil }
    return page.row(at: index)?.entry.tested
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
    // One after the other: `??` would copy the whole state, at each key many times.
    switch pane {
    case .queue:
      if let cursor = queue.cursor { return cursor }
      return shown.subject
    case .case, .matrix, .burndown, .tracks, .slots, .journal:
      if let opening { return opening }
      if let subject = shown.subject { return subject }
      return queue.cursor
    }
  }
}

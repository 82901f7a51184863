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

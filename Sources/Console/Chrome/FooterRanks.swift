internal import Grid

/// The actions that the footer of a pane may show, the most important first.
struct FooterRanks: Sendable {
  /// Shown while there is room.
  private(set) var first: [Action] = []
  /// Always shown, at the end.
  private(set) var last: [Action] = []
  /// Shown after that, one of them, where all else leaves room.
  private(set) var spare: [Action] = []

  init(of actions: [Action], in pane: Pane) {
    let ranked = actions.enumerated()
      .filter { !$0.element.label.isEmpty && $0.element.mayStand(in: pane) }
      .map { (rank: $0.element.priority(in: pane), at: $0) }
      .sorted { ($0.rank, -$0.at.offset) > ($1.rank, -$1.at.offset) }
    for (rank, action) in ranked {
      if rank >= 0 {
        first.append(action.element)
      } else if rank == -1 {
        last.append(action.element)
      } else {
        spare.append(action.element)
      }
    }
  }
}

extension Action {
  /// Whether the action is there in some state of a pane.
  func mayStand(in pane: Pane) -> Bool {
    switch place {
    case .always, .anywhere: true
    case .panes(let panes): panes.contains(pane)
    case .emptyDesk: pane == .queue
    }
  }
}

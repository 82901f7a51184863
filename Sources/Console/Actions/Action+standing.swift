package import Grid

/// Whether an action is there, and whether it can run now.
extension Action {
  /// Whether this action belongs to what is on the screen.
  package func isPlaced(in state: ConsoleState) -> Bool {
    switch place {
    case .always, .anywhere: true
    case .panes(let panes): panes.contains(state.pane)
    case .emptyDesk: state.pane == .queue && state.isEmptyDesk
    }
  }

  /// Whether it runs whatever lies over the panes.
  var isAlways: Bool {
    switch place {
    case .always: true
    case .anywhere, .panes, .emptyDesk: false
    }
  }

  /// How the footer of a pane ranks it.
  func priority(in pane: Pane) -> Int { priorities[pane] ?? priority }

  /// Why it cannot run now; nil when it can.
  package func whyOff(in state: ConsoleState) -> SafeText? {
    guard isPlaced(in: state) else { return placeWords }
    if needsWriting, !state.setting.canWrite {
      return "needs the right to write"
    }
    if needsWriting, state.isLocked { return "keys are locked, L unlocks them" }
    return offReason(state)
  }

  /// Whether it only moves or shows, so that it may follow a row that has left the list.
  var isMovement: Bool {
    let words = "\(words)"
    return words.hasPrefix("go ")
      || words.hasPrefix("view ") && words != "view case"
        && words != "view selected"
  }

  /// The key as footer and help show it; empty for an action of the command line only.
  package var keyName: SafeText { keys.first?.name ?? "" }

  private var needsWriting: Bool {
    switch right {
    case .read: false
    case .write: true
    }
  }

  private var placeWords: SafeText {
    switch place {
    case .always, .anywhere: ""
    case .panes(let panes):
      "only in \(panes.panes.map(\.title).joined(separator: ", "))"
    case .emptyDesk: "only on an empty desk"
    }
  }
}

extension Pane {
  /// The name of the pane on its tab.
  package var title: SafeText {
    switch self {
    case .queue: "Queue"
    case .case: "Case"
    case .matrix: "Matrix"
    case .burndown: "Burndown"
    case .tracks: "Tracks"
    case .slots: "Slots"
    case .journal: "Journal"
    }
  }
}

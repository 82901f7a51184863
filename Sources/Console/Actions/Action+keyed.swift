internal import Grid

extension Action {
  /// What the user's keys need to know of it.
  var keyed: KeyedAction {
    let panes: Set<Pane> =
      switch place {
      case .always, .anywhere: Set(Pane.allCases)
      case .panes(let panes): Set(panes.panes)
      case .emptyDesk: [.queue]
      }
    return KeyedAction(words: "\(words)", keys: keys, panes: panes)
  }
}

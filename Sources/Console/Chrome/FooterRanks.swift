internal import Grid

/// What the footer of a pane may show, the most important first.
struct FooterRanks: Sendable {
  struct Entry: Sendable {
    let action: Action
    /// As they are drawn: `⏎` is a word in ASCII.
    let key: SafeText
    let label: SafeText
    let width: Int

    init(of action: Action, in glyphs: GlyphSet) {
      self.action = action
      key = (action.shownKey.isEmpty ? action.keyName : action.shownKey).rendered(in: glyphs)
      label = action.label.rendered(in: glyphs)
      width = key.width + 1 + label.width
    }
  }

  /// Shown while there is room.
  private(set) var first: [Entry] = []
  /// Always shown, at the end.
  private(set) var last: [Entry] = []
  /// Shown after that, one of them, where all else leaves room.
  private(set) var spare: [Entry] = []

  init(of actions: [Action], in pane: Pane, glyphs: GlyphSet) {
    let ranked = actions.enumerated()
      .filter { !$0.element.label.isEmpty && $0.element.mayStand(in: pane) }
      .map { (rank: $0.element.priority(in: pane), at: $0) }
      .sorted { ($0.rank, -$0.at.offset) > ($1.rank, -$1.at.offset) }
    for (rank, action) in ranked {
      let entry = Entry(of: action.element, in: glyphs)
      if rank >= 0 {
        first.append(entry)
      } else if rank == -1 {
        last.append(entry)
      } else {
        spare.append(entry)
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

internal import Grid

/// What the footer of a pane may show, the most important first.
struct FooterRanks: Sendable {
  /// Handed on, not copied.
  final class Entry: Sendable {
    let action: Action
    /// As it is drawn: `⏎` is a word in ASCII.
    let item: FooterItem
    /// Where the matrix has an order of its own; elsewhere the most important comes first.
    let place: Int

    init(of action: Action, in pane: Pane, glyphs: GlyphSet) {
      self.action = action
      item = FooterItem(
        key: (action.shownKey.isEmpty ? action.keyName : action.shownKey).rendered(in: glyphs),
        label: action.label.rendered(in: glyphs))
      place =
        pane == .matrix
        ? MatrixPane.footerPlaces["\(action.words)"] ?? MatrixPane.footer.count : 0
    }
  }

  /// Shown while there is room.
  private(set) var first: [Entry] = []
  /// Always shown, at the end.
  private(set) var last: [Entry] = []
  /// Shown after that, one of them, where all else leaves room.
  private(set) var spare: [Entry] = []

  /// Whether entries stand otherwise than by their importance.
  private let hasPlaces: Bool

  init(of actions: [Action], in pane: Pane, glyphs: GlyphSet) {
    hasPlaces = pane == .matrix
    let ranked = actions.enumerated()
      .filter { !$0.element.label.isEmpty && $0.element.mayStand(in: pane) }
      .map { (rank: $0.element.priority(in: pane), at: $0) }
      .filter { $0.rank != Action.unlisted }
      .sorted { ($0.rank, -$0.at.offset) > ($1.rank, -$1.at.offset) }
    for (rank, action) in ranked {
      let entry = Entry(of: action.element, in: pane, glyphs: glyphs)
      if rank >= 0 {
        first.append(entry)
      } else if rank == -1 {
        last.append(entry)
      } else {
        spare.append(entry)
      }
    }
  }

  /// Entries in the order in which they are shown.
  func inPlace(_ entries: [Entry]) -> [Entry] {
    guard hasPlaces else { return entries }
    return entries.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    .map(\.element)
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

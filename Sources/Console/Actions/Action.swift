package import Grid
internal import ResponseDomain

/// One thing that a user can do: the single source for keys, footer, help, the `:` line,
/// `dutydesk keys` and the check of rights.
///
/// There are many of them, and each key and each frame goes through them all: they are handed on,
/// not copied.
package final class Action: Sendable {
  package enum Kind: String, Hashable, Sendable {
    case reversible, irreversible, view
  }

  /// What the account must be allowed to do.
  package enum Right: String, Hashable, Sendable {
    case read, write
  }

  /// The rank of an action that a pane has no room to name: help does.
  static let unlisted = Int.min

  package enum Place: Hashable, Sendable {
    /// In every pane, and whatever lies over it.
    case always
    case anywhere
    case panes(PaneSet)
    /// On an empty desk only.
    case emptyDesk
  }

  /// The words of the command line, such as `case accept`; unique.
  package let words: StaticString
  /// As the program gives them, or as the user does in an action of `ConsoleSetting`.
  package let keys: [Key]
  /// One line for help, without a full stop.
  package let summary: SafeText
  /// What the footer shows behind the key; empty for an action that it leaves out.
  package let label: SafeText
  /// How the footer shows the keys, where one key stands for several; empty for the first key.
  package let shownKey: SafeText
  /// The footer keeps the highest, in this order; equal ones keep the order of the table. Below 0
  /// stands what always stays, at the end.
  package let priority: Int
  /// Panes whose footer ranks this action otherwise, or with `unlisted` leaves it out.
  package let priorities: [Pane: Int]
  package let place: Place
  package let right: Right
  package let kind: Kind
  /// Why it cannot run now; nil when it can.
  package let offReason: @Sendable (ConsoleState) -> SafeText?
  package let run: @Sendable (inout ConsoleState) -> [Effect]

  package init(
    _ words: StaticString, keys: [Key], summary: SafeText, label: SafeText = "",
    shownKey: SafeText = "", priority: Int = 0, priorities: [Pane: Int] = [:],
    place: Place = .anywhere,
    right: Right = .read, kind: Kind = .view,
    offReason: @escaping @Sendable (ConsoleState) -> SafeText? = { _ in nil },
    run: @escaping @Sendable (inout ConsoleState) -> [Effect]
  ) {
    self.words = words
    self.keys = keys
    self.summary = summary
    self.label = label
    self.shownKey = shownKey
    self.priority = priority
    self.priorities = priorities
    self.place = place
    self.right = right
    self.kind = kind
    self.offReason = offReason
    self.run = run
  }

  /// The same with other keys.
  func bound(to keys: [Key]) -> Action {
    Action(
      words, keys: keys, summary: summary, label: label, shownKey: shownKey, priority: priority,
      priorities: priorities, place: place, right: right, kind: kind, offReason: offReason,
      run: run)
  }
}

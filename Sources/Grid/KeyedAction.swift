/// What bindings need to know of an action: its name, its keys and where it is there.
package struct KeyedAction: Hashable, Sendable {
  /// The words of the command line, such as `case accept`.
  package let words: String
  /// The keys that the program gives it.
  package let keys: [Key]
  /// The panes that it belongs to; all of them when it is always there.
  package let panes: Set<Pane>

  package init(words: String, keys: [Key], panes: Set<Pane> = Set(Pane.allCases)) {
    self.words = words
    self.keys = keys
    self.panes = panes
  }

  /// Whether one key could mean this action or the other at the same moment.
  package func meets(_ other: KeyedAction) -> Bool { !panes.isDisjoint(with: other.panes) }
}

/// The keys that the user has given to actions, in place of those that the program gives.
///
/// A key of the user's is taken from every other action in the same pane that has it from the
/// program, so that a later version with new keys never changes what the user's keys do.
package struct KeyBindings: Hashable, Sendable {
  /// What the user wrote about one action.
  package struct Change: Hashable, Sendable {
    /// Empty when the action is to have no key.
    package let keys: [Key]
    /// How the file is told, such as `keys.toml`.
    package let file: String
    /// Counted from 1.
    package let line: Int

    package init(keys: [Key], file: String, line: Int) {
      self.keys = keys
      self.file = file
      self.line = line
    }
  }

  /// By the words of the action.
  package let changes: [String: Change]

  package init(changes: [String: Change] = [:]) {
    self.changes = changes
  }

  /// Everything as the program has it.
  package static let shipped = KeyBindings()

  /// What the user changed of an action; nil when it is as the program has it.
  package func change(of words: String) -> Change? { changes[words] }

  /// The keys of one action among all.
  ///
  /// A reserved key stays with the action that the program gives it to.
  package func keys(of action: KeyedAction, among all: [KeyedAction]) -> [Key] {
    if changes.isEmpty { return action.keys }
    let reserved = action.keys.filter(\.isReserved)
    if let change = changes[action.words] {
      return change.keys + reserved.filter { !change.keys.contains($0) }
    }
    let taken = all.filter { $0.words != action.words && $0.meets(action) }
      .flatMap { changes[$0.words]?.keys ?? [] }
    return action.keys.filter { $0.isReserved || !taken.contains($0) }
  }
}

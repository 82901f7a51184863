/// What the queue shows: open or all, and words that must be found in it.
package struct QueueFilter: Hashable, Sendable {
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    case open, closed, all
  }

  package var scope: Scope
  /// Words to be found in id, subject, finder, owner or text; empty for no search.
  package var words: String

  package init(scope: Scope = .open, words: String = "") {
    self.scope = scope
    self.words = words
  }
}

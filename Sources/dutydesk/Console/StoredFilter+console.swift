internal import Console
internal import DeskStore

extension StoredFilter {
  /// What the console's filter asks of the store: every word must be found.
  static func of(_ shown: Console.QueueFilter) -> StoredFilter {
    let words = shown.words.split(separator: " ").map(String.init)
    switch shown.scope {
    case .open: return StoredFilter(scope: .open, terms: words)
    case .closed: return StoredFilter(scope: .closed, terms: words)
    case .all: return StoredFilter(scope: .all, terms: words)
    }
  }
}

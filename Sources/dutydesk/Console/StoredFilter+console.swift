internal import Console
internal import DeskStore
internal import ResponseDomain

extension StoredFilter {
  /// What a filter of the console, or of the command line, asks of the store.
  ///
  /// - Parameter cadence: what a slot out of band is out of.
  static func of(
    _ filter: Filter, in context: FilterContext, cadence: Cadence
  ) -> StoredFilter {
    var stored = StoredFilter(scope: .all)
    for term in filter.terms {
      switch (term.condition, term.isNegated) {
      // The half of the list and what is searched for have indexes of their own.
      case (.claims([.open]), false) where stored.scope != .closed: stored.scope = .open
      case (.claims([.closed]), false) where stored.scope != .open: stored.scope = .closed
      case (.words(let words), false) where words.count == 1: stored.terms += words
      default:
        stored.tests.append(
          QueueTest(
            term.condition.clauses(in: context, cadence: cadence), isNegated: term.isNegated))
      }
    }
    return stored
  }
}

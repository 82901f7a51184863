internal import Console
internal import DeskStore
internal import ResponseDomain

extension StoredFilter {
  /// What a filter of the console, or of the command line, asks of the store.
  static func of(
    _ filter: Filter, in context: FilterContext, _ slots: SlotStanding
  ) throws -> StoredFilter {
    var stored = StoredFilter(scope: .all)
    var patch = PatchTerms()
    for term in filter.terms {
      switch (term.condition, term.isNegated) {
      // The half of the list and what is searched for have indexes of their own.
      case (.claims([.open]), false) where stored.scope != .closed: stored.scope = .open
      case (.claims([.closed]), false) where stored.scope != .open: stored.scope = .closed
      case (.words(let words), false) where words.count == 1: stored.terms += words
      case (.platform, false), (.language, false), (.state, false): patch.add(term.condition)
      default:
        stored.tests.append(
          QueueTest(
            try term.condition.clauses(in: context, slots), isNegated: term.isNegated))
      }
    }
    if let clause = patch.clause { stored.tests.append(QueueTest([clause])) }
    return stored
  }
}

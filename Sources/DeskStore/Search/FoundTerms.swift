internal import GRDB
internal import ResponseDomain

/// What all words of a filter are found under, each looked up once for all that is asked of it.
struct FoundTerms {
  private let asked: Set<String>
  private let state: State
  private var terms: [String: FoundTerm]
  /// The terms that must be found, whatever else the filter asks.
  private let words: [String]
  /// The conditions that these make on a row of the queue.
  private(set) var conditions: [(text: String, values: [any DatabaseValueConvertible])] = []

  /// - Parameters:
  ///   - few: how many keys of a word at most are few.
  ///   - last: what was found for the last list; it is kept where nothing has been written since, so
  ///     that paging through a list does not search again.
  init(of filter: QueueFilter, few: Int, in db: Database, unless last: FoundTerms?) throws {
    let tested = filter.tests.flatMap(\.clauses).compactMap { clause in
      if case .term(let term) = clause { term } else { nil }
    }
    asked = Set(filter.terms + tested)
    state = asked.isEmpty ? State() : try State(of: db)
    var terms: [String: FoundTerm] = [:]
    if let last, last.asked == asked, last.state == state {
      terms = last.terms
    } else {
      for term in asked {
        guard let phrase = SearchText.phrase(term) else { continue }
        terms[term] = try FoundTerm(phrase, few: few, in: db)
      }
    }
    self.terms = terms
    words = filter.terms.filter { terms[$0] != nil }
    conditions = makeConditions()
  }

  /// Carries everything to the cases that it belongs to now: for asking about the whole of a long
  /// list.
  mutating func settle(in db: Database) throws {
    guard !areFew else { return }
    for (term, found) in terms { terms[term] = try found.settled(in: db) }
    conditions = makeConditions()
  }

  /// Whether the filter has no words.
  var isEmpty: Bool { asked.isEmpty }

  /// Whether few rows can be in the list, so that each is looked up, whatever its order.
  var areFew: Bool { words.contains { terms[$0]?.areFew ?? false } }

  /// The condition that one term makes; nil for one that cannot be searched for.
  func condition(
    of term: String
  ) -> (text: String, values: [any DatabaseValueConvertible])? {
    terms[term]?.sql
  }

  private func makeConditions() -> [(text: String, values: [any DatabaseValueConvertible])] {
    let found = words.compactMap { terms[$0] }
    let few = found.filter(\.areFew)
    // One list of few is looked up; the others would only be looked through for each of its rows.
    let common = few.first.map { few.dropFirst().reduce($0) { $0.intersection($1) } }
    return ([common].compactMap { $0 } + found.filter { !$0.areFew }).map(\.sql)
  }

  /// What tells that something was written between two readings of one connection.
  private struct State: Equatable {
    /// Another value after another connection has written.
    var others = 0
    /// Rows that this one has written so far.
    var own = 0

    init() {}

    init(of db: Database) throws {
      others = try db.number("PRAGMA data_version") ?? 0
      own = db.totalChangesCount
    }
  }
}

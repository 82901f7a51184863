package import ResponseDomain

extension ThreadEntry {
  /// The thread of a case, oldest first: what counts of its histories.
  package static func entries(of histories: [StreamHistory]) -> [ThreadEntry] {
    []
  }
}

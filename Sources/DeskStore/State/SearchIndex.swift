internal import GRDB
internal import ResponseDomain

/// The full-text index within one transaction.
struct SearchIndex {
  let db: Database

  func put(_ words: SubjectWords) throws {
    if let kept = try self.words(of: words.key) {
      // Most acts leave the words as they are, and writing them again is the dear part.
      if SearchIndex.columns(of: words) == kept { return }
      try forgetSubject(words.key)
    }
    try db.run(
      """
      INSERT INTO subject_search (rowid, ident, title, finder, owner, names)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [words.key, words.ident, words.title, words.finder, words.owner, words.names])
  }

  func forgetSubject(_ key: Int) throws {
    try db.run("DELETE FROM subject_search WHERE rowid = ?", [key])
  }

  /// Indexes what people wrote in acts: notes, questions, our own messages.
  func add(_ events: [RecordedEvent]) throws {
    for recorded in events {
      guard !recorded.event.wordsToFind.isEmpty else { continue }
      try db.run(
        "INSERT INTO event_search (rowid, words) VALUES (?, ?)",
        [
          SearchIndex.rows(of: recorded.event.stream).lowerBound | recorded.sequence,
          SearchIndex.words(of: recorded.event),
        ])
    }
  }

  func forgetEvents(of stream: StreamID) throws {
    let rows = SearchIndex.rows(of: stream)
    try db.run(
      "DELETE FROM event_search WHERE rowid BETWEEN ? AND ?", [rows.lowerBound, rows.upperBound])
  }

  /// Indexes the text of one message.
  func add(message id: Int, words: String) throws {
    try db.run(
      "INSERT INTO message_search (rowid, words) VALUES (?, ?)", [id, SearchText.indexed(words)])
  }

  /// What is kept of a subject, in the order of the columns.
  func words(of key: Int) throws -> [String]? {
    try db.row("SELECT * FROM subject_search WHERE rowid = ?", [key]).map { row in
      (0..<5).map { row[$0] }
    }
  }

  /// What is kept of a stream's events, by their sequence.
  func events(of stream: StreamID) throws -> [Int: String] {
    let place = SearchIndex.rows(of: stream)
    let rows = try db.rows(
      "SELECT rowid, words FROM event_search WHERE rowid BETWEEN ? AND ?",
      [place.lowerBound, place.upperBound])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0] as Int - place.lowerBound, $0[1] as String) })
  }

  /// The rows that the words of a stream's events may have, by their sequence from the first.
  private static func rows(of stream: StreamID) -> ClosedRange<Int> {
    stream.key << 36...((stream.key + 1) << 36 - 1)
  }

  static func words(of event: Event) -> String {
    SearchText.indexed(event.wordsToFind.joined(separator: "\n"))
  }

  static func columns(of words: SubjectWords) -> [String] {
    [words.ident, words.title, words.finder, words.owner, words.names]
  }
}

extension Event {
  /// What a person wrote that search should find.
  var wordsToFind: [String] {
    switch self {
    case .case(_, .noted(let note)): [note.words.text]
    case .case(_, .asked(let inquiry, told: _)): inquiry.questions.map(\.text)
    case .case(_, .mailWritten(let draft)), .report(_, .mailWritten(let draft)):
      [draft.subject.text, draft.text.text]
    case .desk, .report, .case, .undone: []
    }
  }
}

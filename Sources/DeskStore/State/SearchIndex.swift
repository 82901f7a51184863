internal import GRDB
internal import ResponseDomain

/// The full-text index within one transaction.
struct SearchIndex {
  let db: Database

  func put(_ words: SubjectWords) throws {
    if let row = try db.row("SELECT * FROM subject_search WHERE rowid = ?", [words.key]) {
      // Most acts leave the words as they are, and writing them again is the dear part.
      if SearchIndex.columns(of: words) == (0..<5).map({ row[$0] as String }) { return }
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
      let words = recorded.event.wordsToFind
      guard !words.isEmpty else { continue }
      try db.run(
        "INSERT INTO event_search (rowid, subject, words) VALUES (?, ?, ?)",
        [
          recorded.sequence, recorded.event.stream.key,
          SearchText.indexed(words.joined(separator: "\n")),
        ])
    }
  }

  func forgetEvents(of stream: StreamID) throws {
    try db.run(
      """
      DELETE FROM event_search WHERE rowid IN
        (SELECT sequence FROM journal WHERE stream = ?)
      """, [stream.description])
  }

  /// Indexes the text of one message.
  func add(message id: Int, words: String) throws {
    guard !words.isEmpty else { return }
    try db.run(
      "INSERT INTO message_search (rowid, words) VALUES (?, ?)", [id, SearchText.indexed(words)])
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

internal import FoundationEssentials
internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// A page of the journal, newest first.
  ///
  /// - Parameters:
  ///   - stream: nil for the journal of the whole desk.
  ///   - before: only entries with a lower sequence; nil begins with the newest.
  package func journal(
    of stream: StreamID? = nil, before: Int? = nil, limit: Int
  ) throws -> [JournalEntry] {
    try read { db in
      let bound = before ?? Int.max
      let rows: [Row]
      if let stream {
        rows = try db.rows(
          """
          SELECT \(JournalRow.columns) FROM journal WHERE stream = ? AND sequence < ?
          ORDER BY version DESC LIMIT ?
          """, [stream.description, bound, limit])
      } else {
        rows = try db.rows(
          """
          SELECT \(JournalRow.columns) FROM journal WHERE sequence < ?
          ORDER BY sequence DESC LIMIT ?
          """, [bound, limit])
      }
      return try rows.map { try JournalRow($0).entry() }
    }
  }

  /// Every event with a higher sequence, oldest first, at most `limit`.
  package func events(after sequence: Int, limit: Int) throws -> [RecordedEvent] {
    try read { db in
      try db.rows(
        """
        SELECT \(JournalRow.columns) FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?
        """, [sequence, limit]
      ).map { try JournalRow($0).recorded() }
    }
  }

  /// What the desk's file is, for a person to look at.
  package func info() throws -> DeskInfo {
    try read { db in
      guard let desk = try CurrentState(db: db).desk() else {
        throw StoreFault.damaged("the desk was never made")
      }
      let journal = Journal(db: db)
      let tail = try journal.tail()
      return DeskInfo(
        directory: files.directory, made: desk.made, schema: Schema.version,
        events: tail.sequence, lastAt: Instant(seconds: tail.at),
        head: MailDigest.hexadecimal(tail.digest),
        reports: try db.number("SELECT count(*) FROM stream WHERE key & 1 = 0 AND key > 0") ?? 0,
        cases: try db.number("SELECT count(*) FROM stream WHERE key & 1 = 1") ?? 0,
        messages: try db.number("SELECT count(*) FROM message") ?? 0,
        bytes: (SystemCall.length(files.database) ?? 0) + (SystemCall.length(files.log) ?? 0))
    }
  }
}

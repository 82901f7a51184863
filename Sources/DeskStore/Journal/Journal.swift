internal import FoundationEssentials
internal import GRDB
internal import ResponseDomain

/// The journal within one transaction.
struct Journal {
  let db: Database

  /// Every event of a stream, oldest first.
  func history(of stream: StreamID) throws -> StreamHistory {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT \(JournalRow.columns) FROM journal WHERE stream = ? ORDER BY version"),
      arguments: [stream.description])
    var events: [RecordedEvent] = []
    while let row = try rows.next() { events.append(try JournalRow(row).recorded()) }
    return StreamHistory(events)
  }

  /// The events of a stream after a version.
  func events(of stream: StreamID, after version: Int) throws -> [RecordedEvent] {
    try db.rows(
      """
      SELECT \(JournalRow.columns) FROM journal WHERE stream = ? AND version > ? ORDER BY version
      """, [stream.description, version]
    ).map { try JournalRow($0).recorded() }
  }

  /// The history of a stream from the first event of an act on.
  func history(of stream: StreamID, from act: ActNumber) throws -> StreamHistory {
    let first = try db.number(
      "SELECT min(version) FROM journal WHERE \(Self.rowsOfAct) AND stream = ?2",
      [act.number, stream.description])
    let base = first.map { $0 - 1 } ?? 0
    return StreamHistory(try events(of: stream, after: base), after: base)
  }

  /// The event that made a version of a stream.
  func event(of stream: StreamID, at version: Int) throws -> RecordedEvent {
    let row = try db.row(
      "SELECT \(JournalRow.columns) FROM journal WHERE stream = ? AND version = ?",
      [stream.description, version])
    guard let row else { throw StoreFault.damaged("\(stream) has no version \(version)") }
    return try JournalRow(row).recorded()
  }

  /// The streams that an act wrote to.
  func streams(of act: ActNumber) throws -> [StreamID] {
    try db.rows("SELECT DISTINCT stream FROM journal WHERE \(Self.rowsOfAct)", [act.number])
      .compactMap { StreamID($0[0] as String) }
  }

  /// The rows of act ?1: an act is numbered by its first row, and the others follow that.
  private static let rowsOfAct = """
    sequence >= ?1 AND act_number = ?1 AND sequence < coalesce(
      (SELECT sequence FROM journal WHERE sequence > ?1 AND act_number <> ?1
       ORDER BY sequence LIMIT 1), 9223372036854775807)
    """

  func version(of stream: StreamID) throws -> Int {
    try db.number("SELECT version FROM stream WHERE key = ?", [stream.key]) ?? 0
  }

  /// The highest numbers that a report and a case ever had; 0 for none.
  func lastNumbers() throws -> (report: Int, case: Int) {
    let row = try db.row(
      """
      SELECT (SELECT max(key) FROM stream WHERE key & 1 = 0),
        (SELECT max(key) FROM stream WHERE key & 1 = 1)
      """)
    let report: Int? = row?[0]
    let `case`: Int? = row?[1]
    return ((report ?? 0) / 2, (`case` ?? 0) / 2)
  }

  /// The end of the journal, to write on from.
  func tail() throws -> JournalTail {
    guard
      let row = try db.row(
        "SELECT sequence, at, sha256 FROM journal ORDER BY sequence DESC LIMIT 1")
    else { return JournalTail(sequence: 0, at: .min, digest: JournalRow.beginning) }
    return JournalTail(sequence: row[0], at: row[1], digest: Array(row[2] as Data))
  }
}

internal import FoundationEssentials
internal import GRDB
internal import ResponseDomain

/// The end of the journal as a transaction writes on: one row after another, each chained.
struct JournalTail {
  private(set) var sequence: Int
  private(set) var at: Int64
  private(set) var digest: [UInt8]

  init(sequence: Int, at: Int64, digest: [UInt8]) {
    self.sequence = sequence
    self.at = at
    self.digest = digest
  }

  /// The time to write at: the journal never runs backwards, whatever a clock says.
  func moment(_ wanted: Instant) -> Instant {
    Instant(seconds: max(wanted.seconds, at))
  }

  /// Writes the events of one act.
  mutating func append(
    _ events: [Event], by: PersonID, at now: Instant, offset: Int, to db: Database
  ) throws -> [RecordedEvent] {
    guard !events.isEmpty, let act = ActNumber(sequence + 1) else { return [] }
    var versions: [StreamID: Int] = [:]
    var written: [RecordedEvent] = []
    for event in events {
      let stream = event.stream
      let version = try (versions[stream] ?? Journal(db: db).version(of: stream)) + 1
      versions[stream] = version
      let form = event.form
      let row = JournalRow(
        sequence: sequence + 1, actNumber: act.number, stream: stream.description,
        version: version, at: now.seconds, utcOffset: offset, who: by.text, act: form.act,
        payloadVersion: form.version, payload: try StoredJSON.text(form.payload),
        reason: event.reason.column)
      try insert(row, into: db)
      written.append(
        RecordedEvent(
          sequence: row.sequence, act: act, version: version, at: now, by: by, event: event))
    }
    for (stream, version) in versions {
      try db.run(
        """
        INSERT INTO stream (key, version) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET version = excluded.version
        """, [stream.key, version])
    }
    return written
  }

  private mutating func insert(_ row: JournalRow, into db: Database) throws {
    let sealed = row.digest(after: digest)
    try db.run(
      "INSERT INTO journal (\(JournalRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        row.sequence, row.actNumber, row.stream, row.version, row.at, row.utcOffset, row.who,
        row.act, row.payloadVersion, row.payload, row.reason, Data(sealed),
      ])
    sequence = row.sequence
    at = row.at
    digest = sealed
  }
}

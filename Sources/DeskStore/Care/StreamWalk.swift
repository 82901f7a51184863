internal import GRDB
internal import ResponseDomain

/// Walks through the journal stream by stream, holding one history at a time.
struct StreamWalk {
  let db: Database

  /// - Parameter visit: a stream with its events; nil in their place when a row cannot be read.
  /// - Returns: the sequences of the rows that cannot be read.
  func run(
    _ pace: inout Pace, _ visit: (StreamID, StreamHistory?) throws -> Void
  ) throws -> [Int] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY stream, version")
    var unreadable: [Int] = []
    var current: StreamID?
    var events: [RecordedEvent] = []
    var isWhole = true
    func finish() throws {
      guard let stream = current else { return }
      try visit(stream, isWhole ? StreamHistory(events) : nil)
    }
    while let stored = try rows.next() {
      let row = JournalRow(stored)
      guard let stream = StreamID(row.stream) else {
        unreadable.append(row.sequence)
        continue
      }
      if stream != current {
        try finish()
        current = stream
        events = []
        isWhole = true
      }
      do {
        let recorded = try row.recorded()
        // A gap in the versions would make jumps of undo land elsewhere.
        isWhole = isWhole && recorded.version == events.count + 1
        events.append(recorded)
      } catch {
        unreadable.append(row.sequence)
        isWhole = false
      }
      try pace.step()
    }
    try finish()
    return unreadable
  }
}

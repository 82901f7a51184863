package import ResponseDomain

extension DeskStore {
  /// A page of the queue with the figures above it.
  ///
  /// Reads what is shown, through indexes: the cost does not grow with what is closed, unless a
  /// filter or another order asks for that. Open rows come before closed ones; then by default the earliest deadline first,
  /// then who is waited on longest, then what has no clock; ties go by the kind of clock, the
  /// worse rating and the lower number.
  package func queue(
    _ filter: QueueFilter = .open, by order: QueueOrder = .clock, from start: QueueStart = .top,
    limit: Int, at now: Instant
  ) throws -> QueuePage {
    try reading(filter, by: order) { try $0.page(from: start, limit: limit, at: now) }
  }

  /// The first page of the queue, without waiting for the figures above it where they take longer
  /// than the page: `QueuePage.isCounted` tells.
  package func firstPage(
    _ filter: QueueFilter, by order: QueueOrder, limit: Int, at now: Instant
  ) throws -> QueuePage {
    try reading(filter, by: order) { try $0.firstPage(limit: limit, at: now) }
  }

  /// How many rows a list has.
  package func total(of filter: QueueFilter) throws -> Int {
    try reading(filter, by: .clock) { try $0.total() }
  }

  /// The rows of all that ride on slots, in no order: what a forecast makes of them is for the
  /// caller, and they are as many as there are patches under way.
  package func entriesOnSlots() throws -> [QueueEntry] {
    try read { db in
      try db.rows("SELECT \(QueueRow.columns) FROM queue WHERE hours <> ''")
        .map { try QueueRow($0).entry() }
    }
  }

  /// How many rows of a list come before a report or a case; nil when it is not in the list.
  package func position(
    of subject: QueueSubject, in filter: QueueFilter = .open
  ) throws -> Int? {
    try reading(filter, by: .clock) { try $0.position(of: subject) }
  }

  /// One row of the queue, open or not; nil for a filed report, which its case's row tells of.
  package func queueEntry(of subject: QueueSubject) throws -> QueueEntry? {
    try read { try QueueTable(db: $0).row(subject.stream.key)?.entry() }
  }

  private func reading<Value>(
    _ filter: QueueFilter, by order: QueueOrder, _ body: (inout QueueReader) throws -> Value
  ) throws -> Value {
    try read { db in
      var reader = QueueReader(
        db: db, filter: filter, order: order,
        found: try FoundTerms(of: filter, few: mostLookedUp, in: db, unless: lastFound))
      let value = try body(&reader)
      // Lists without words are read in between, for the figures of the whole desk.
      if !reader.found.isEmpty { lastFound = reader.found }
      return value
    }
  }
}

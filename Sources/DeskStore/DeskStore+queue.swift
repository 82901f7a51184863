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
    try read {
      var reader = try QueueReader(db: $0, filter: filter, order: order)
      return try reader.page(from: start, limit: limit, at: now)
    }
  }

  /// How many rows a list has.
  package func total(of filter: QueueFilter) throws -> Int {
    try read { try QueueReader(db: $0, filter: filter).total() }
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
    try read { try QueueReader(db: $0, filter: filter).position(of: subject) }
  }

  /// One row of the queue, open or not; nil for a filed report, which its case's row tells of.
  package func queueEntry(of subject: QueueSubject) throws -> QueueEntry? {
    try read { try QueueTable(db: $0).row(subject.stream.key)?.entry() }
  }
}

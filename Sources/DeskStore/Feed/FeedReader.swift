internal import GRDB
internal import ResponseDomain

/// Reads what the feed of a wall is made of, within one transaction.
///
/// Everything is read through an index and to a bound, so that an act costs the same on a desk of
/// any size.
struct FeedReader {
  let db: Database

  /// Open rows that are counted by stage.
  static let mostCounted = 2000

  /// - Parameter writtenAt: the time of this machine.
  func facts(at now: Instant, writtenAt: Instant) throws -> WallFacts {
    guard let desk = try CurrentState(db: db).desk() else {
      throw StoreFault.damaged("the desk was never made")
    }
    return WallFacts(
      writtenAt: writtenAt, at: now, desk: desk, queue: try counted(), entries: try due(),
      riding: try riding(), reissue: nil)
  }

  private func counted() throws -> WallQueue {
    let rows = try db.rows(
      """
      SELECT stage, count(*), count(*) FILTER (WHERE owner = '')
      FROM (SELECT stage, owner FROM queue WHERE closed = 0 LIMIT \(FeedReader.mostCounted + 1))
      GROUP BY stage
      """)
    var reports = 0
    var unowned = 0
    var stages: [StageName: Int] = [:]
    for row in rows {
      let count: Int = row[1]
      unowned += row[2]
      if let stage = StageName(rawValue: row[0]) { stages[stage] = count } else { reports += count }
    }
    let queue = WallQueue(reports: reports, stages: stages, unowned: unowned, isCut: false)
    guard queue.total > FeedReader.mostCounted else { return queue }
    return WallQueue(reports: reports, stages: stages, unowned: unowned, isCut: true)
  }

  /// The rows with the earliest deadlines.
  private func due() throws -> [QueueEntry] {
    try db.rows(
      """
      SELECT \(QueueRow.columns) FROM queue WHERE closed = 0 AND band = 0
      ORDER BY moment, clock, severity, id LIMIT \(WallFeed.mostClocks)
      """
    ).map { try QueueRow($0).entry() }
  }

  /// The cases of the next slots; of one slot the worse rating first.
  private func riding() throws -> [WallFacts.Riding] {
    let rows = try db.rows(
      """
      SELECT number, slot FROM case_state WHERE slot IS NOT NULL
      ORDER BY slot LIMIT \(WallFeed.mostCases)
      """)
    let riding = try rows.compactMap { row -> WallFacts.Riding? in
      guard let id = CaseID(row[0]),
        let entry = try QueueTable(db: db).row(StreamID.case(id).key)?.entry()
      else { return nil }
      return WallFacts.Riding(
        entry: entry, slot: try StoredJSON.value(Slot.self, from: row[1]))
    }
    return riding.sorted { left, right in
      guard left.slot.at == right.slot.at else { return left.slot < right.slot }
      return QueueRow.worst(left.entry, before: right.entry)
    }
  }
}

extension QueueRow {
  /// Whether the first is rated worse, or has the lower number at the same rating.
  static func worst(_ left: QueueEntry, before right: QueueEntry) -> Bool {
    let ranks = [left, right].map { $0.severity.map(rank) ?? 4 }
    return ranks[0] == ranks[1]
      ? left.subject.stream.key < right.subject.stream.key : ranks[0] < ranks[1]
  }
}

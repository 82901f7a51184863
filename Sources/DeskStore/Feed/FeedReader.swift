internal import GRDB
internal import ResponseDomain

/// Reads what the feed of a wall is made of, within one transaction.
///
/// Everything is read through an index and to a bound, so that an act costs the same on a desk of
/// any size.
struct FeedReader {
  let db: Database
  let policy: Policy

  /// - Parameters:
  ///   - writtenAt: the time of this machine.
  ///   - cases: what was read the last time; what has not changed since is not read again.
  func facts(
    of desk: Desk, at now: Instant, writtenAt: Instant, cases: inout FedCases
  ) throws -> WallFacts {
    WallFacts(
      writtenAt: writtenAt, at: now, desk: desk, queue: try counted(), clocks: try due(),
      riding: try riding(at: now, cases: &cases), lastReissue: try lastReissue(),
      openProblems: try openProblems())
  }

  private func counted() throws -> WallQueue {
    var reports = 0
    var unowned = 0
    var stages: [StageName: Int] = [:]
    for row in try db.rows("SELECT stage, unowned, rows FROM open_count WHERE rows > 0") {
      let count: Int = row[2]
      if row[1] { unowned += count }
      if let stage = StageName(rawValue: row[0]) {
        stages[stage, default: 0] += count
      } else {
        reports += count
      }
    }
    return WallQueue(reports: reports, stages: stages, unowned: unowned)
  }

  /// The earliest deadlines; nothing else of their rows is read.
  private func due() throws -> [WallClock] {
    let kinds = Clock.DeadlineKind.allCases
    return try db.rows(
      """
      SELECT id, clock, moment, until FROM queue WHERE closed = 0 AND band = 0
      ORDER BY moment, clock, severity, id LIMIT \(WallFeed.mostClocks)
      """
    ).map { row in
      guard let subject = QueueSubject(key: row[0]), kinds.indices.contains(row[1]) else {
        throw StoreFault.damaged("row \(row[0] as Int) of the queue is about nothing")
      }
      return WallClock(
        subject: subject, kind: kinds[row[1] as Int], due: Instant(seconds: row[2]),
        until: Instant(seconds: row[3]))
    }
  }

  /// The cases of the next slots; of one slot the worse rating first.
  private func riding(at now: Instant, cases: inout FedCases) throws -> [WallFacts.Riding] {
    let rows = try db.rows(
      """
      SELECT number, case_state.slot, stream.version, queue.code_name, queue.outlook,
        queue.severity
      FROM case_state JOIN queue ON queue.id = 2 * number + 1
        JOIN stream ON stream.key = queue.id
      WHERE case_state.slot IS NOT NULL
      ORDER BY case_state.slot LIMIT \(WallFeed.mostCases)
      """)
    let today = policy.cadence.zone.local(now).day
    var riding: [(severity: Int, riding: WallFacts.Riding)] = []
    for row in rows {
      guard let id = CaseID(row[0]), let name = CodeName(row[3]) else { continue }
      let fed = try cases.case(
        id, at: row[2], slot: row[1], reading: MatrixReader(db: db), HoursRows(db: db, id: id))
      let figures = fed.figures(on: today, at: now, under: policy)
      riding.append(
        (
          severity: row[5],
          riding: WallFacts.Riding(
            id: id, codeName: name, slot: fed.slot, outlook: Outlook(text: row[4]),
            isAtRisk: figures.isAtRisk, cells: fed.cells, hours: figures.hours)
        ))
    }
    cases.keepOnly(riding.map(\.riding.id))
    return riding.sorted { left, right in
      (left.riding.slot.at, left.severity, left.riding.id)
        < (right.riding.slot.at, right.severity, right.riding.id)
    }.map(\.riding)
  }

  /// From an index that holds the re-issues alone.
  private func lastReissue() throws -> Instant? {
    try db.number(
      """
      SELECT at FROM journal
      WHERE act = 'release.shipped' AND json_extract(payload, '$.revision') > 1
      ORDER BY at DESC LIMIT 1
      """
    ).map { Instant(seconds: Int64($0)) }
  }

  private func openProblems() throws -> Int {
    try db.number("SELECT sum(open_problems) FROM case_state WHERE open_problems > 0") ?? 0
  }
}

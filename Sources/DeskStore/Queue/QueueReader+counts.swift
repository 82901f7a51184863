internal import GRDB
internal import ResponseDomain

/// The figures that stand above a list.
extension QueueReader {
  /// A row without a deadline is later than all. One pass, as finding the rows may be the dear part.
  func counts(at now: Instant) throws -> [Urgency: Int] {
    var counts: [Urgency: Int] = [.late: 0, .within4Hours: 0, .within24Hours: 0, .later: 0]
    let bounds = [now, now + .hours(4), now + .hours(24)]
    for isClosed in halves {
      let (due, total) = try due(upTo: bounds, isClosed: isClosed)
      let open = try openWindows(isClosed)
      counts[.late, default: 0] += due[0] - open
      counts[.within4Hours, default: 0] += due[1] - due[0] + open
      counts[.within24Hours, default: 0] += due[2] - due[1]
      counts[.later, default: 0] += total - due[2]
    }
    return counts
  }

  func hasOpenWindow(at now: Instant) throws -> Bool {
    try db.number(
      """
      SELECT 1 FROM queue
      WHERE closed = 0 AND until > moment AND moment <= ? AND until > ? LIMIT 1
      """, [now.seconds, now.seconds]) != nil
  }

  /// Rows of the list whose hour has come and whose window has not passed: they are not late.
  private func openWindows(_ isClosed: Bool) throws -> Int {
    guard let openAt, !isClosed else { return 0 }
    var condition = condition(isClosed)
    condition.add(QueueRow.isOpen(at: openAt))
    return try count(condition)
  }

  func due(
    upTo bounds: [Instant], isClosed: Bool
  ) throws -> (due: [Int], total: Int) {
    if let kept = QueueCounts(db: db, filter: filter, isClosed: isClosed) {
      return try kept.due(upTo: bounds)
    }
    let condition = condition(isClosed)
    let sums = bounds.map { _ in "count(*) FILTER (WHERE band = 0 AND moment <= ?)" }
    let row = try db.row(
      """
      SELECT \((sums + ["count(*)"]).joined(separator: ", ")) FROM \(table)
      WHERE \(condition.sql)
      """, StatementArguments(bounds.map(\.seconds) + condition.values))
    return (bounds.indices.map { row?[$0] ?? 0 }, row?[bounds.count] ?? 0)
  }
}

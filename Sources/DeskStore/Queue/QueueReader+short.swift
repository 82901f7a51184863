internal import GRDB
internal import ResponseDomain

/// A list of few rows is looked up once, in its order: where a page begins, and all figures, follow
/// from that, and only the rows of the page are read whole.
extension QueueReader {
  private struct Place {
    let id: Int
    let urgency: Urgency
  }

  /// Nil for a page beside a row that is not in the list.
  func shortPage(from start: QueueStart, limit: Int, at now: Instant) throws -> QueuePage? {
    let places = try halves.flatMap { try self.places($0, at: now) }
    guard let shown = Self.range(of: start, limit: limit, in: places) else { return nil }
    var counts: [Urgency: Int] = [.late: 0, .within4Hours: 0, .within24Hours: 0, .later: 0]
    for place in places { counts[place.urgency, default: 0] += 1 }
    return QueuePage(
      entries: try entries(places[shown].map(\.id)), offset: shown.lowerBound,
      total: places.count, counts: counts, isCounted: true,
      lastMailTaken: try MessageTable(db: db).lastTaken())
  }

  private static func range(
    of start: QueueStart, limit: Int, in places: [Place]
  ) -> Range<Int>? {
    func index(of subject: QueueSubject) -> Int? {
      places.firstIndex { $0.id == subject.stream.key }
    }
    let first: Int
    switch start {
    case .top: first = 0
    case .offset(let skip): first = min(max(0, skip), places.count)
    case .bottom: first = max(0, places.count - limit)
    case .around(let subject): first = max(0, (index(of: subject) ?? 0) - limit / 2)
    case .after(let subject):
      guard let index = index(of: subject) else { return nil }
      first = index + 1
    case .before(let subject):
      guard let index = index(of: subject) else { return nil }
      return max(0, index - limit)..<index
    }
    return first..<min(places.count, first + limit)
  }

  private func places(_ isClosed: Bool, at now: Instant) throws -> [Place] {
    let condition = condition(isClosed)
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT id, band, moment, until FROM \(table) WHERE \(condition.sql) ORDER BY \(columns())
          """), arguments: condition.arguments)
    var places: [Place] = []
    while let row = try rows.next() {
      places.append(
        Place(
          id: row[0],
          urgency: QueueRow.urgency(at: now, band: row[1], moment: row[2], until: row[3])))
    }
    return places
  }

  private func entries(_ ids: [Int]) throws -> [QueueEntry] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT \(QueueRow.columns) FROM queue WHERE id IN (SELECT value FROM json_each(?))
          """), arguments: [Marks.list(ids)])
    var entries: [Int: QueueEntry] = [:]
    while let row = try rows.next() {
      let row = QueueRow(row)
      entries[row.id] = try row.entry()
    }
    return ids.compactMap { entries[$0] }
  }
}

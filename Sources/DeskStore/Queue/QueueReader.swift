internal import GRDB
internal import ResponseDomain

/// Reads a list of the queue in pages: what is open first, then what is closed.
struct QueueReader {
  let db: Database
  let filter: QueueFilter
  private let order: QueueOrder
  private(set) var found: FoundTerms
  /// The moment of reading, when the window of a slot is open then.
  private(set) var openAt: Instant?

  /// - Parameter found: what the words of the filter are found under.
  init(db: Database, filter: QueueFilter, order: QueueOrder, found: FoundTerms) {
    self.db = db
    self.filter = filter
    self.order = order
    self.found = found
  }

  mutating func page(from start: QueueStart, limit: Int, at now: Instant) throws -> QueuePage {
    try found.settle(in: db)
    openAt = try hasOpenWindow(at: now) ? now : nil
    if found.areFew, let page = try shortPage(from: start, limit: max(0, limit), at: now) {
      return page
    }
    let counts = try counts(at: now)
    let total = counts.values.reduce(0, +)
    var (rows, offset) = try rows(from: start, limit: max(0, limit), total: total)
    if rows.isEmpty { offset = min(offset, total) }
    return QueuePage(
      entries: try rows.map { try $0.entry() }, offset: offset, total: total, counts: counts,
      isCounted: true, lastMailTaken: try MessageTable(db: db).lastTaken())
  }

  /// The first rows of the list; where counting it would take longer than reading them, the figures
  /// are of these alone.
  mutating func firstPage(limit: Int, at now: Instant) throws -> QueuePage {
    if isCountedAtOnce || limit <= 0 { return try page(from: .top, limit: limit, at: now) }
    openAt = try hasOpenWindow(at: now) ? now : nil
    let rows = try forward(nil, skip: 0, limit: limit)
    var counts: [Urgency: Int] = [.late: 0, .within4Hours: 0, .within24Hours: 0, .later: 0]
    for row in rows { counts[row.urgency(at: now), default: 0] += 1 }
    return QueuePage(
      entries: try rows.map { try $0.entry() }, offset: 0, total: rows.count, counts: counts,
      isCounted: rows.count < limit, lastMailTaken: try MessageTable(db: db).lastTaken())
  }

  /// Whether the figures of the list come from counts that are kept, or from few rows.
  private var isCountedAtOnce: Bool {
    found.areFew
      || halves.allSatisfy { QueueCounts(db: db, filter: filter, isClosed: $0) != nil }
  }

  /// How many rows the list has.
  mutating func total() throws -> Int {
    try found.settle(in: db)
    return try halves.reduce(0) { $0 + (try due(upTo: [], isClosed: $1).total) }
  }

  /// How many rows of the list come before a subject; nil when it is not in the list.
  mutating func position(of subject: QueueSubject) throws -> Int? {
    try found.settle(in: db)
    guard let row = try QueueTable(db: db).row(subject.stream.key), try holds(row) else {
      return nil
    }
    return try count(before: row)
  }

  private func holds(_ row: QueueRow) throws -> Bool {
    guard halves.contains(row.closed == 1) else { return false }
    var here = condition(row.closed == 1)
    here.add("id = ?", [row.id])
    return try count(here) == 1
  }

  private func rows(
    from start: QueueStart, limit: Int, total: Int
  ) throws -> (rows: [QueueRow], offset: Int) {
    switch start {
    case .top: return (try forward(nil, skip: 0, limit: limit), 0)
    case .offset(let skip):
      let skip = max(0, skip)
      return (try forward(nil, skip: skip, limit: limit), skip)
    case .bottom:
      let rows = try backward(nil, limit: limit)
      return (rows, total - rows.count)
    case .after(let subject):
      guard let anchor = try QueueTable(db: db).row(subject.stream.key) else {
        return (try forward(nil, skip: 0, limit: limit), 0)
      }
      let rows = try forward(anchor, skip: 0, limit: limit)
      return (rows, try rows.first.map { try count(before: $0) } ?? total)
    case .around(let subject):
      guard let anchor = try QueueTable(db: db).row(subject.stream.key), try holds(anchor) else {
        return (try forward(nil, skip: 0, limit: limit), 0)
      }
      let above = try backward(anchor, limit: limit / 2)
      let rows = above + [anchor] + (try forward(anchor, skip: 0, limit: limit - above.count - 1))
      return (Array(rows.prefix(limit)), try count(before: anchor) - above.count)
    case .before(let subject):
      guard let anchor = try QueueTable(db: db).row(subject.stream.key) else {
        return (try forward(nil, skip: 0, limit: limit), 0)
      }
      let rows = try backward(anchor, limit: limit)
      return (rows, try rows.first.map { try count(before: $0) } ?? 0)
    }
  }

  /// The halves of the list: what is open comes before what is closed.
  var halves: [Bool] {
    switch filter.scope {
    case .open: [false]
    case .closed: [true]
    case .all: [false, true]
    }
  }

  private func forward(_ anchor: QueueRow?, skip: Int, limit: Int) throws -> [QueueRow] {
    var rows: [QueueRow] = []
    var skip = skip
    for isClosed in halves where rows.count < limit {
      if let anchor, anchor.closed == 1, !isClosed { continue }
      var condition = condition(isClosed)
      if let anchor, (anchor.closed == 1) == isClosed {
        condition.add(beside(">"), anchor.place(in: order, openAt: openAt))
      }
      if skip > 0, halves.count > 1, !isClosed {
        let here = try count(condition)
        guard skip < here else {
          skip -= here
          continue
        }
      }
      rows += try fetch(condition, direction: "ASC", limit: limit - rows.count, skip: skip)
      skip = 0
    }
    return rows
  }

  private func backward(_ anchor: QueueRow?, limit: Int) throws -> [QueueRow] {
    var rows: [QueueRow] = []
    for isClosed in halves.reversed() where rows.count < limit {
      if let anchor, anchor.closed == 0, isClosed { continue }
      var condition = condition(isClosed)
      if let anchor, (anchor.closed == 1) == isClosed {
        condition.add(beside("<"), anchor.place(in: order, openAt: openAt))
      }
      rows += try fetch(condition, direction: "DESC", limit: limit - rows.count, skip: 0)
    }
    return rows.reversed()
  }

  private func fetch(
    _ condition: QueueCondition, direction: String, limit: Int, skip: Int
  ) throws -> [QueueRow] {
    let columns = columns(direction)
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(QueueRow.columns) FROM \(table) WHERE \(condition.sql)
        ORDER BY \(columns) LIMIT ? OFFSET ?
        """)
    // Read where it lies: copying each row first takes longer than reading it.
    let cursor = try Row.fetchCursor(
      statement, arguments: StatementArguments(condition.values + [limit, skip]))
    var rows: [QueueRow] = []
    while let row = try cursor.next() { rows.append(QueueRow(row)) }
    return rows
  }

  private func count(before row: QueueRow) throws -> Int {
    var before = 0
    for isClosed in halves {
      if row.closed == 0, isClosed { continue }
      let isOwnHalf = (row.closed == 1) == isClosed
      // The kept counts go by the deadline; a whole half is counted by them in any order.
      if (order == .clock && openAt == nil) || !isOwnHalf,
        let kept = QueueCounts(db: db, filter: filter, isClosed: isClosed)
      {
        before += isOwnHalf ? try kept.before(row) : try kept.due(upTo: []).total
        continue
      }
      var condition = condition(isClosed)
      if isOwnHalf {
        condition.add(beside("<"), row.place(in: order, openAt: openAt))
      }
      before += try count(condition)
    }
    return before
  }

  /// What the list is sorted by.
  func columns(_ direction: String = "ASC") -> String {
    order.columns(openAt: openAt).map { "\($0) \(direction)" }.joined(separator: ", ")
  }

  func count(_ condition: QueueCondition) throws -> Int {
    try db.number("SELECT count(*) FROM \(table) WHERE \(condition.sql)", condition.arguments) ?? 0
  }

  func condition(_ isClosed: Bool) -> QueueCondition {
    QueueCondition(filter, found: found, isClosed: isClosed)
  }

  /// A comparison with the place of a row.
  private func beside(_ sign: String) -> String {
    let columns = order.columns(openAt: openAt)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "(\(columns.joined(separator: ", "))) \(sign) (\(marks))"
  }

  /// Few rows are looked up one by one, whatever their order in the queue.
  var table: String { found.areFew ? "queue NOT INDEXED" : "queue" }
}

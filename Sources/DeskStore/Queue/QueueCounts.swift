internal import GRDB
internal import ResponseDomain

/// Counts rows of the queue by the days that they fall on, without reading them.
///
/// What falls on the day in question is counted in the index: a day has few rows, a queue many.
struct QueueCounts {
  let db: Database
  let isClosed: Bool
  let onlyUnowned: Bool

  /// Nil when a filter asks for more than the kept counts tell.
  init?(db: Database, filter: QueueFilter, isClosed: Bool) {
    var rest = filter
    rest.scope = .open
    onlyUnowned = rest.owners == [.nobody]
    if onlyUnowned { rest.owners = [] }
    guard rest == .open else { return nil }
    self.db = db
    self.isClosed = isClosed
  }

  /// How many rows are due up to each of some moments, and how many there are.
  func due(upTo moments: [Instant]) throws -> (due: [Int], total: Int) {
    let sums = moments.map { _ in "sum(rows) FILTER (WHERE band = 0 AND day < ?)" }
    let row = try db.row(
      "SELECT \((sums + ["sum(rows)"]).joined(separator: ", ")) FROM queue_count WHERE \(days)",
      StatementArguments(moments.map(QueueCounts.day)))
    let due = try moments.indices.map { index in
      let moment = moments[index]
      let start = QueueCounts.start(of: QueueCounts.day(moment))
      let rest = try db.number(
        "SELECT count(*) FROM queue WHERE \(rows) AND band = 0 AND moment BETWEEN ? AND ?",
        [start, moment.seconds])
      return ((row?[index] as Int?) ?? 0) + (rest ?? 0)
    }
    return (due, (row?[moments.count] as Int?) ?? 0)
  }

  /// How many rows come before one of this half.
  func before(_ row: QueueRow) throws -> Int {
    let day = row.moment / QueueCounts.secondsOfDay
    let earlier = try db.number(
      "SELECT sum(rows) FROM queue_count WHERE \(days) AND (band, day) < (?, ?)", [row.band, day])
    let rest = try db.number(
      """
      SELECT count(*) FROM queue WHERE \(rows) AND band = ? AND moment >= ?
        AND (moment, clock, severity, id) < (?, ?, ?, ?)
      """,
      [
        row.band, QueueCounts.start(of: day), row.moment, row.clock, row.severity, row.id,
      ])
    return (earlier ?? 0) + (rest ?? 0)
  }

  private var days: String {
    "closed = \(isClosed ? 1 : 0)" + (onlyUnowned ? " AND unowned = 1" : "")
  }

  private var rows: String {
    "closed = \(isClosed ? 1 : 0)" + (onlyUnowned ? " AND owner = ''" : "")
  }

  private static let secondsOfDay: Int64 = 86_400

  /// As the triggers reckon it: towards zero.
  private static func day(_ moment: Instant) -> Int64 { moment.seconds / secondsOfDay }

  /// The day before 1970 counts as the first one.
  private static func start(of day: Int64) -> Int64 {
    day > 0 ? day * secondsOfDay : (day - 1) * secondsOfDay + 1
  }
}

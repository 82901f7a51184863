internal import GRDB
internal import ResponseDomain

/// A condition on rows of the queue, as SQL with its values.
struct QueueCondition {
  private(set) var sql: String
  private(set) var values: [any DatabaseValueConvertible]

  private init(_ sql: String, _ values: [any DatabaseValueConvertible]) {
    self.sql = sql
    self.values = values
  }

  var arguments: StatementArguments { StatementArguments(values) }

  /// - Parameters:
  ///   - found: what the words of the filter are found under.
  ///   - isClosed: which of the two halves of the order is asked about.
  init(_ filter: QueueFilter, found: FoundTerms, isClosed: Bool) {
    self.init("closed = \(isClosed ? 1 : 0)", [])
    switch filter.kind {
    case .any: break
    case .reports: add("id & 1 = 0")
    case .cases: add("id & 1 = 1")
    }
    if !filter.stages.isEmpty { add("stage", among: filter.stages.map(\.rawValue).sorted()) }
    if !filter.severities.isEmpty {
      add("severity", among: filter.severities.map(QueueRow.rank).sorted())
    }
    if !filter.owners.isEmpty { add("owner", among: filter.owners.map(QueueRow.login).sorted()) }
    if filter.onlyUnread { add("unread > 0") }
    if let only = filter.only { add("id", among: only.map(\.stream.key).sorted()) }
    for sql in found.conditions + filter.tests.map({ $0.sql(found) }) { add(sql.text, sql.values) }
  }

  mutating func add(_ condition: String, _ more: [any DatabaseValueConvertible] = []) {
    sql += " AND \(condition)"
    values += more
  }

  private mutating func add(
    _ column: String, among wanted: [some DatabaseValueConvertible]
  ) {
    let marks = Array(repeating: "?", count: wanted.count).joined(separator: ", ")
    add("\(column) IN (\(marks))", wanted)
  }
}

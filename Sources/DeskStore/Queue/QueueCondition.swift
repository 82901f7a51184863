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

  /// - Parameter isClosed: which of the two halves of the order is asked about.
  init(_ filter: QueueFilter, isClosed: Bool) {
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
    for term in filter.terms {
      guard let phrase = SearchText.phrase(term) else { continue }
      add("id IN (\(QueueCondition.found))", [phrase, phrase, phrase])
    }
    for test in filter.tests {
      let sql = test.sql
      add(sql.text, sql.values)
    }
  }

  mutating func add(_ condition: String, _ more: [any DatabaseValueConvertible] = []) {
    sql += " AND \(condition)"
    values += more
  }

  /// The keys that one term is found under: its own rows, and the case that each now belongs to.
  static let found = """
    WITH RECURSIVE found (key) AS (
      SELECT rowid FROM subject_search WHERE subject_search MATCH ?
      UNION SELECT subject FROM event_search WHERE event_search MATCH ?
      UNION SELECT message.subject FROM message_search
        JOIN message ON message.id = message_search.rowid WHERE message_search MATCH ?
      UNION SELECT 1 + 2 * CASE found.key & 1
          WHEN 0 THEN (SELECT filed FROM report_state INDEXED BY report_filed
            WHERE number = found.key >> 1 AND filed IS NOT NULL)
          ELSE (SELECT merged FROM case_state INDEXED BY case_merged
            WHERE number = found.key >> 1 AND merged IS NOT NULL) END
        FROM found WHERE found.key IS NOT NULL
    )
    SELECT key FROM found WHERE key IS NOT NULL
    """

  private mutating func add(
    _ column: String, among wanted: [some DatabaseValueConvertible]
  ) {
    let marks = Array(repeating: "?", count: wanted.count).joined(separator: ", ")
    add("\(column) IN (\(marks))", wanted)
  }
}

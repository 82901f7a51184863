internal import GRDB
internal import ResponseDomain

/// The subjects that all words of a filter are found in, looked up once for all that is asked of
/// them.
struct FoundSubjects {
  /// The keys of the subjects, as JSON.
  let list: String
  /// Whether they are so few that looking each of them up is faster than walking the queue.
  let areFew: Bool

  private static let few = 4096

  /// Nil where there is no word that can be searched for.
  init?(_ terms: [String], in db: Database) throws {
    let phrases = terms.compactMap(SearchText.phrase)
    guard let first = phrases.first else { return nil }
    var keys = try Self.keys(of: first, in: db)
    for phrase in phrases.dropFirst() where !keys.isEmpty {
      keys.formIntersection(try Self.keys(of: phrase, in: db))
    }
    list = "[\(keys.map(String.init).joined(separator: ","))]"
    areFew = keys.count <= Self.few
  }

  private static func keys(of phrase: String, in db: Database) throws -> Set<Int64> {
    let statement = try db.cachedStatement(sql: found)
    return try Set(Int64.fetchCursor(statement, arguments: [phrase, phrase, phrase]))
  }

  /// The keys that one phrase is found under: its own rows, and the case that each now belongs to.
  static let found = """
    WITH RECURSIVE found (key) AS (
      SELECT rowid FROM subject_search WHERE subject_search MATCH ?
      UNION SELECT rowid >> 36 FROM event_search WHERE event_search MATCH ?
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
}

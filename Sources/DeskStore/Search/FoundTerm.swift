internal import GRDB

/// What one term of a filter is found under: reports and cases by their keys.
///
/// Words of a filed report, and of a case that was merged, are found under the case that they
/// belong to now as well.
struct FoundTerm {
  private(set) var keys: Marks
  /// Whether they are so few that looking each of them up is faster than walking the queue.
  let areFew: Bool
  /// Whether the cases of the filed reports are among the keys. Where much is found, carrying it
  /// there takes as long as finding it, and a page needs that for its own rows only.
  private(set) var isSettled: Bool

  /// - Parameters:
  ///   - phrase: as `SearchText.phrase` makes it.
  ///   - few: how many at most are few.
  init(_ phrase: String, few: Int, in db: Database) throws {
    keys = try Marks(
      "SELECT marks(rowid) FROM subject_search WHERE subject_search MATCH ?", [phrase], in: db)
    keys.formUnion(
      try Marks(
        "SELECT marks(rowid >> 36) FROM event_search WHERE event_search MATCH ?", [phrase], in: db))
    let messages = try Marks(
      "SELECT marks(rowid) FROM message_search WHERE message_search MATCH ?", [phrase], in: db)
    areFew = keys.count + messages.count <= few
    isSettled = areFew
    if !messages.isEmpty { keys.formUnion(try subjects(of: messages, in: db)) }
    if areFew { keys.formUnion(try homes(in: db)) }
    try followMerges(in: db)
  }

  /// The same with the case of every filed report.
  func settled(in db: Database) throws -> FoundTerm {
    guard !isSettled else { return self }
    var settled = self
    settled.isSettled = true
    settled.keys.formUnion(try homes(in: db))
    try settled.followMerges(in: db)
    return settled
  }

  /// What both of two terms are found under, of which few there are.
  func intersection(_ other: FoundTerm) -> FoundTerm {
    var common = self
    common.keys = keys.intersection(other.keys)
    return common
  }

  /// The condition on a row of the queue.
  var sql: (text: String, values: [any DatabaseValueConvertible]) {
    if areFew { return ("id IN (SELECT value FROM json_each(?))", [keys.list]) }
    if isSettled { return ("is_marked(?, id)", [keys.bytes]) }
    return (
      "(is_marked(?, id) OR id & 1 = 1 AND \(Self.hasReport(of: "queue.id >> 1")))",
      [keys.bytes, keys.bytes]
    )
  }

  private static func hasReport(of number: String) -> String {
    """
    EXISTS (SELECT 1 FROM report_state AS filed INDEXED BY report_home
      WHERE filed.filed = \(number) AND is_marked(?, 2 * filed.number))
    """
  }

  private func subjects(of messages: Marks, in db: Database) throws -> Marks {
    areFew
      ? try Marks(
        "SELECT marks(subject) FROM message WHERE id IN (SELECT value FROM json_each(?))",
        [messages.list], in: db)
      : try Marks(
        "SELECT marks(subject) FROM message INDEXED BY message_subject WHERE is_marked(?, id)",
        [messages.bytes], in: db)
  }

  /// The cases of the filed reports that are found.
  private func homes(in db: Database) throws -> Marks {
    let carried = "SELECT marks(1 + 2 * filed) FROM report_state INDEXED BY report_filed"
    return areFew
      ? try Marks(
        """
        \(carried) WHERE filed IS NOT NULL
          AND number IN (SELECT value >> 1 FROM json_each(?) WHERE value & 1 = 0)
        """, [keys.list], in: db)
      : try Marks(
        "\(carried) WHERE filed IS NOT NULL AND is_marked(?, 2 * number)", [keys.bytes], in: db)
  }

  /// Adds the cases that found ones were merged into, and so on to the last of each chain.
  private mutating func followMerges(in db: Database) throws {
    let carried = """
      SELECT marks(1 + 2 * merged) FROM case_state INDEXED BY case_merged
      WHERE merged IS NOT NULL AND 
      """
    var news = keys
    if !isSettled {
      // A merged case may be found by nothing but one of its reports.
      let sql = carried + Self.hasReport(of: "case_state.number")
      news.formUnion(try Marks(sql, [keys.bytes], in: db))
      keys.formUnion(news)
    }
    while !news.isEmpty {
      let next =
        areFew
        ? try Marks(
          carried + "number IN (SELECT value >> 1 FROM json_each(?) WHERE value & 1 = 1)",
          [news.list], in: db)
        : try Marks(carried + "is_marked(?, 1 + 2 * number)", [news.bytes], in: db)
      news = next.subtracting(keys)
      keys.formUnion(news)
    }
  }
}

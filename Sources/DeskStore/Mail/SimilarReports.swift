internal import GRDB
internal import ResponseDomain

/// Finds earlier reports that a new one may repeat.
struct SimilarReports {
  let db: Database

  /// More words make a search dearer, not better.
  private static let mostWords = 8

  func similar(to id: ReportID, limit: Int) throws -> [Report] {
    let state = CurrentState(db: db)
    guard let report = try state.report(id) else { return [] }
    var found: [Int] = []
    let words = telling(report.subject)
    if !words.isEmpty {
      found = try db.rows(
        """
        SELECT rowid >> 1 FROM subject_search
        WHERE subject_search MATCH ? AND rowid & 1 = 0 AND rowid < ?
        ORDER BY rank LIMIT ?
        """,
        [
          "title : (" + words.map { "\"\(SearchText.indexed($0))\"" }.joined(separator: " OR ")
            + ")",
          id.number * 2, limit,
        ]
      ).map { $0[0] }
    }
    let sender = ReportColumns(report).sender
    if !sender.isEmpty, found.count < limit {
      let theirs: [Int] = try db.rows(
        """
        SELECT number FROM report_state WHERE sender = ? AND sender <> '' AND number < ?
        ORDER BY number DESC LIMIT ?
        """, [sender, id.number, limit]
      ).map { $0[0] }
      found += theirs.filter { !found.contains($0) }
    }
    return try found.prefix(limit).compactMap { number in
      try ReportID(number).flatMap { try state.report($0) }
    }
  }

  /// The longest words of a subject that are rare enough to tell reports apart.
  private func telling(_ subject: String) -> [String] {
    let words = Set(
      subject.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        .filter { $0.count >= 4 })
    return Array(words.sorted { ($1.count, $0) < ($0.count, $1) }.prefix(Self.mostWords))
  }
}

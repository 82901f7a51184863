internal import GRDB
internal import ResponseDomain

/// The platforms and languages of cases as rows, so that a filter finds them.
struct ScopeTable {
  static let tables = ["case_platform", "case_language"]

  let db: Database

  func replace(_ id: CaseID, with matrix: MatrixSummary) throws {
    for table in ScopeTable.tables {
      try db.run("DELETE FROM \(table) WHERE number = ?", [id.number])
    }
    for platform in matrix.platforms {
      try db.run(
        "INSERT OR IGNORE INTO case_platform (number, platform) VALUES (?, ?)",
        [id.number, platform.text])
    }
    for language in matrix.languages {
      try db.run(
        "INSERT OR IGNORE INTO case_language (number, language) VALUES (?, ?)",
        [id.number, language.text])
    }
  }

  /// Platforms and languages as they are kept.
  func of(_ id: CaseID) throws -> (platforms: Set<String>, languages: Set<String>) {
    func names(_ sql: String) throws -> Set<String> {
      Set(try db.rows(sql, [id.number]).map { $0[0] })
    }
    return (
      try names("SELECT platform FROM case_platform WHERE number = ?"),
      try names("SELECT language FROM case_language WHERE number = ?")
    )
  }
}

internal import Crypto
internal import FoundationEssentials
internal import GRDB
internal import ResponseDomain

/// Reads every message again and compares its bytes with its digest.
struct MessageCheck {
  let db: Database
  private(set) var findings: [Finding] = []
  private(set) var messages = 0

  init(db: Database) {
    self.db = db
  }

  mutating func run(_ pace: inout Pace) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT id, sha256, size FROM message ORDER BY id")
    while let row = try rows.next() {
      messages += 1
      guard let digest = MailDigest(row[1] as String) else {
        throw StoreFault.damaged("message \(row[0] as Int) has no digest")
      }
      if try !isWhole(row[0], size: row[2], digest) {
        findings.append(.messageDamaged(digest))
      }
      try pace.step()
    }
    let indexed = try db.number("SELECT count(*) FROM message_search_docsize") ?? 0
    if try indexed != db.number("SELECT count(*) FROM message_words") {
      findings.append(.strayRows(table: "message_search"))
    }
  }

  private func isWhole(_ id: Int, size: Int, _ digest: MailDigest) throws -> Bool {
    var hash = SHA256()
    var length = 0
    let parts = try Data.fetchCursor(
      db.cachedStatement(
        sql: "SELECT bytes FROM message_part WHERE message = ? ORDER BY number"),
      arguments: [id])
    while let part = try parts.next() {
      hash.update(data: part)
      length += part.count
    }
    return length == size && MailDigest.hexadecimal(hash.finalize()) == digest.text
  }
}

internal import FoundationEssentials
internal import GRDB
internal import ResponseDomain

/// Checks the journal row by row: the chain of digests, the numbers, the times.
struct ChainCheck {
  let db: Database
  private(set) var findings: [Finding] = []
  private(set) var events = 0
  private(set) var head = JournalRow.beginning

  init(db: Database) {
    self.db = db
  }

  mutating func run(_ pace: inout Pace) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY sequence")
    var last: JournalRow?
    while let stored = try rows.next() {
      let row = JournalRow(stored)
      let digest = Array(stored[11] as Data)
      if digest != row.digest(after: head) {
        findings.append(.chainBroken(sequence: row.sequence))
      }
      if !ChainCheck.follows(row, last) { findings.append(.outOfOrder(sequence: row.sequence)) }
      head = digest
      last = row
      events += 1
      try pace.step()
    }
  }

  private static func follows(_ row: JournalRow, _ last: JournalRow?) -> Bool {
    guard let last else { return row.sequence == 1 && row.actNumber == 1 }
    return row.sequence == last.sequence + 1 && row.at >= last.at
      && (row.actNumber == last.actNumber || row.actNumber == row.sequence)
  }
}

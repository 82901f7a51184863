internal import GRDB
internal import ResponseDomain

/// The rows of the queue within one transaction.
struct QueueTable {
  let db: Database

  func put(_ row: QueueRow) throws {
    try db.run(
      """
      INSERT INTO queue (\(QueueRow.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET closed = excluded.closed, band = excluded.band,
        moment = excluded.moment, clock = excluded.clock, severity = excluded.severity,
        since = excluded.since, stage = excluded.stage, owner = excluded.owner,
        title = excluded.title, finder = excluded.finder, unread = excluded.unread,
        received_at = excluded.received_at, code_name = excluded.code_name,
        outlook = excluded.outlook, tested = excluded.tested, hours = excluded.hours,
        until = excluded.until
      """, row.arguments)
  }

  func remove(_ id: Int) throws {
    try db.run("DELETE FROM queue WHERE id = ?", [id])
    try QueueClocks(db: db).replace(id, with: [])
  }

  func row(_ id: Int) throws -> QueueRow? {
    try db.row("SELECT \(QueueRow.columns) FROM queue WHERE id = ?", [id]).map { QueueRow($0) }
  }
}

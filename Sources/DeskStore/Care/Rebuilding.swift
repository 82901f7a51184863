internal import GRDB
internal import ResponseDomain

/// Makes everything that follows from the journal anew, in one transaction.
struct Rebuilding {
  let db: Database
  let policy: Policy

  func run(_ pace: inout Pace) throws {
    for table in [
      "stream", "desk_state", "report_state", "case_state", "cell", "sent_mail", "queue_count",
      "queue", "queue_clock", "open_count", "subject_search", "event_search",
    ] + HoursRows.tables + ScopeTable.tables {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    let projection = Projection(db: db, policy: policy)
    let unreadable = try StreamWalk(db: db).run(&pace) { stream, history in
      guard let history else { return }
      try db.run(
        "INSERT INTO stream (key, version) VALUES (?, ?)", [stream.key, history.version])
      try projection.project(stream, history)
      for recorded in history.events {
        guard let mail = recorded.event.mailTaken else { continue }
        try MessageTable(db: db).put(MessageColumns(mail, of: recorded), of: mail.digest)
      }
    }
    if let sequence = unreadable.first {
      throw StoreFault.damaged("row \(sequence) of the journal cannot be read")
    }
    try indexMessages(&pace)
  }

  private func indexMessages(_ pace: inout Pace) throws {
    try db.execute(sql: "INSERT INTO message_search (message_search) VALUES ('delete-all')")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT message, words FROM message_words ORDER BY message")
    while let row = try rows.next() {
      try SearchIndex(db: db).add(message: row[0], words: row[1])
      try pace.step()
    }
  }
}

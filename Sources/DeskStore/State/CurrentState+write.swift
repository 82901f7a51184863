internal import GRDB
internal import ResponseDomain

extension CurrentState {
  func put(_ desk: Desk?) throws {
    guard let desk else { return try db.run("DELETE FROM desk_state") }
    try db.run(
      """
      INSERT INTO desk_state (id, document) VALUES (1, ?)
      ON CONFLICT (id) DO UPDATE SET document = excluded.document
      """, [try StoredJSON.text(desk)])
  }

  func put(_ report: Report) throws {
    let row = ReportColumns(report)
    try db.run(
      """
      INSERT INTO report_state (number, sender, filed, has_outbox, document)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (number) DO UPDATE SET sender = excluded.sender, filed = excluded.filed,
        has_outbox = excluded.has_outbox, document = excluded.document
      """,
      [
        report.id.number, row.sender, row.filed, row.hasOutbox, try StoredJSON.text(report),
      ])
  }

  func put(_ subject: Case) throws {
    let row = try CaseColumns(subject)
    try db.run(
      """
      INSERT INTO case_state (
        number, code_name, slot, merged, has_outbox, open_problems, document)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (number) DO UPDATE SET code_name = excluded.code_name, slot = excluded.slot,
        merged = excluded.merged, has_outbox = excluded.has_outbox,
        open_problems = excluded.open_problems, document = excluded.document
      """,
      [
        subject.id.number, row.codeName, row.slot, row.merged, row.hasOutbox, row.openProblems,
        try StoredJSON.text(subject),
      ])
  }

  /// Takes away a report whose receipt was undone.
  func remove(_ id: ReportID) throws {
    try db.run("DELETE FROM report_state WHERE number = ?", [id.number])
  }

  /// Takes away a case whose opening was undone.
  func remove(_ id: CaseID) throws {
    try db.run("DELETE FROM case_state WHERE number = ?", [id.number])
  }
}

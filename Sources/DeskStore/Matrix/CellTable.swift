internal import GRDB
internal import ResponseDomain

/// The cells of matrices within one transaction; an act touches the rows that it changes.
struct CellTable {
  let db: Database

  /// The cells of a case of which something is known.
  func cells(of id: CaseID) throws -> [CellID: MatrixCell] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT \(CellTable.columns) FROM cell WHERE case_number = ?"),
      arguments: [id.number])
    var cells: [CellID: MatrixCell] = [:]
    while let row = try rows.next() {
      guard let platform = PlatformID(row[0] as String),
        let language = LanguageID(row[1] as String),
        let cell = MatrixCell(row)
      else { throw StoreFault.damaged("a cell of \(id) cannot be read") }
      cells[CellID(platform: platform, language: language)] = cell
    }
    return cells
  }

  /// Takes what an event of a case does to its cells.
  ///
  /// - Parameter summary: of the case after the event.
  func advance(_ id: CaseID, by event: CaseEvent, _ summary: MatrixSummary) throws {
    switch event.cellChange {
    case .none: break
    case .some(let shifts):
      let unknown = MatrixCell.unknown(since: summary.since)
      for shift in shifts {
        for cell in shift.cells {
          try put(id, cell, shift.after == unknown ? nil : shift.after)
        }
      }
    case .whole:
      // The rows are as they were before: what a new scope makes of them is told by the matrix.
      var matrix = Matrix(summary, known: try cells(of: id))
      matrix.apply(event)
      try replace(id, with: matrix.known)
    }
  }

  /// Makes the rows of a case those of a matrix; the ones that are right stay untouched.
  func replace(_ id: CaseID, with wanted: [CellID: MatrixCell]) throws {
    let kept = try cells(of: id)
    for cell in kept.keys where wanted[cell] == nil { try put(id, cell, nil) }
    for (cell, value) in wanted where kept[cell] != value { try put(id, cell, value) }
  }

  private func put(_ id: CaseID, _ cell: CellID, _ value: MatrixCell?) throws {
    guard let value else {
      return try db.run(
        "DELETE FROM cell WHERE case_number = ? AND platform = ? AND language = ?",
        [id.number, cell.platform.text, cell.language.text])
    }
    try db.run(
      """
      INSERT INTO cell (case_number, \(CellTable.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (case_number, platform, language) DO UPDATE SET state = excluded.state,
        build = excluded.build, built_at = excluded.built_at, tested = excluded.tested,
        owner = excluded.owner, evidence = excluded.evidence, reason = excluded.reason,
        reference = excluded.reference, workaround = excluded.workaround, since = excluded.since
      """,
      [id.number, cell.platform.text, cell.language.text] + value.arguments)
  }

  private static let columns = """
    platform, language, state, build, built_at, tested, owner, evidence, reason, reference,
    workaround, since
    """
}

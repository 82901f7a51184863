internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// The cells of a case; nil while no scope was accepted, or there is no such case.
  package func matrix(of id: CaseID) throws -> Matrix? {
    try read { try MatrixReader(db: $0).matrix(of: id) }
  }

  /// The number of a case's bulletin; nil without one.
  package func bulletin(of id: CaseID) throws -> PublicNumber? {
    try read { try CurrentState(db: $0).case(id) }?.numbers.first { !$0.isCVE }
  }

  /// Patches to patches, counted from the journal.
  package func reissues() throws -> ReissueTally {
    try read { db in
      ReissueTally(
        try db.rows(
          """
          SELECT stream, at, json_extract(payload, '$.revision') FROM journal
          WHERE act = 'release.shipped' AND json_extract(payload, '$.revision') > 1
          ORDER BY at
          """
        ).compactMap { row in
          guard case .case(let id) = StreamID(row[0] as String) else { return nil }
          return ReissueTally.Entry(
            case: id, revision: row[2], at: Instant(seconds: row[1]))
        })
    }
  }
}

/// Puts a matrix together from what the case knows of it and the rows of its cells.
struct MatrixReader {
  let db: Database

  func matrix(of id: CaseID) throws -> Matrix? {
    guard let subject = try CurrentState(db: db).case(id) else { return nil }
    return try matrix(of: subject)
  }

  func matrix(of subject: Case) throws -> Matrix? {
    guard !subject.matrix.platforms.isEmpty else { return nil }
    return Matrix(subject.matrix, known: try CellTable(db: db).cells(of: subject.id))
  }
}

internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// The cases that ride on a slot, the next slot first.
  package func casesOnSlots(limit: Int) throws -> [Case] {
    try read { db in
      let state = CurrentState(db: db)
      return try db.rows(
        "SELECT number FROM case_state WHERE slot IS NOT NULL ORDER BY slot, number LIMIT ?",
        [max(0, limit)]
      ).compactMap { row in try CaseID(row[0]).flatMap { try state.case($0) } }
    }
  }
}

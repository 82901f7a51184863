internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// Replays the whole journal, checks its chain, and compares everything that is kept beside it.
  ///
  /// - Parameters:
  ///   - policy: the one in force; the clocks of the queue follow from it.
  ///   - progress: called every some hundred rows; false stops with `StoreFault.interrupted`.
  package func verify(
    under policy: Policy, progress: @escaping (CareProgress) -> Bool = { _ in true }
  ) throws -> VerifyReport {
    try read { db in
      var pace = try Pace(total: DeskStore.length(of: db, journalPasses: 2), progress)
      var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        .filter { $0 != "ok" }.map { Finding.fileDamaged($0) }
      findings += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
        Finding.strayRows(table: $0[0])
      }
      var chain = ChainCheck(db: db)
      try chain.run(&pace)
      var state = StateCheck(db: db, policy: policy)
      try state.run(&pace)
      var messages = MessageCheck(db: db)
      try messages.run(&pace)
      return VerifyReport(
        events: chain.events, messages: messages.messages,
        head: MailDigest.hexadecimal(chain.head),
        findings: findings + chain.findings + state.findings + messages.findings)
    }
  }

  /// Makes the current state, the queue and the search index anew from the journal.
  ///
  /// The journal and the messages stay as they are. Throws `StoreFault.damaged` for a journal that
  /// cannot be read, and changes nothing then.
  package func rebuild(
    under policy: Policy, progress: @escaping (CareProgress) -> Bool = { _ in true }
  ) throws {
    try write { db in
      var pace = try Pace(total: DeskStore.length(of: db, journalPasses: 1), progress)
      try Rebuilding(db: db, policy: policy).run(&pace)
    }
  }

  private static func length(of db: Database, journalPasses: Int) throws -> Int {
    let events = try Journal(db: db).tail().sequence
    return try events * journalPasses + (db.number("SELECT count(*) FROM message") ?? 0)
  }
}

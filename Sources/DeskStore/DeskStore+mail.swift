internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// Takes messages in, all in one transaction; once it returns they are on disk, byte for byte.
  ///
  /// Some hundreds at a time are fastest. Each becomes an act of its own. Throws `StoreFault`, and
  /// `Refusal` when there is no desk to take them; nothing of the batch is kept then.
  package func receive(
    _ arrivals: [Arrival], by: PersonID, at: Instant, offset: Int, under policy: Policy
  ) throws -> [Receipt] {
    let receipts = try commit { db in
      var recording = try Recording(db: db, policy: policy, desk: knownDesk(db))
      return try arrivals.map {
        try recording.receive($0, by: by, at: at, offset: offset)
      }
    }
    noteAct(under: policy, at: at)
    return receipts
  }

  /// The bytes of a message as they came.
  ///
  /// Throws `StoreFault.notFound` when no message has that digest.
  package func bytes(of digest: MailDigest) throws -> [UInt8] {
    try read { db in
      guard let bytes = try MessageTable(db: db).bytes(digest) else {
        throw StoreFault.notFound("no message \(digest)")
      }
      return bytes
    }
  }

  /// The whole conversation of a report or a case, oldest first; for a case with that of its
  /// reports and of the cases merged into it.
  package func messages(of subject: QueueSubject) throws -> [Message] {
    try read { db in
      switch subject {
      case .report(let id): try ThreadReader(db: db).thread(of: id)
      case .case(let id): try ThreadReader(db: db).thread(of: id)
      }
    }
  }

  /// Every message of ours that waits or has failed, by report and case.
  package func outbox() throws -> [OutboxItem] {
    try read { db in
      let state = CurrentState(db: db)
      var items: [OutboxItem] = []
      for row in try db.rows("SELECT number FROM report_state WHERE has_outbox = 1") {
        guard let id = ReportID(row[0]), let report = try state.report(id) else { continue }
        items += report.outbox.items.map { OutboxItem(subject: .report(id), item: $0) }
      }
      for row in try db.rows("SELECT number FROM case_state WHERE has_outbox = 1") {
        guard let id = CaseID(row[0]), let subject = try state.case(id) else { continue }
        items += subject.outbox.items.map { OutboxItem(subject: .case(id), item: $0) }
      }
      return items
    }
  }

  /// Earlier reports that look like this one, the likest first: by the words of the subject, else
  /// by the same sender.
  package func similar(to id: ReportID, limit: Int) throws -> [Report] {
    try read { try SimilarReports(db: $0).similar(to: id, limit: limit) }
  }
}

internal import GRDB
internal import ResponseDomain

/// The messages of ours that went out, by their Message-ID: an answer to one finds its way.
struct SentMail {
  let db: Database

  /// What has gone out stays out, so nothing is ever taken away here.
  func add(_ events: [RecordedEvent]) throws {
    for recorded in events {
      guard let id = recorded.event.mailSent else { continue }
      try db.run(
        """
        INSERT INTO sent_mail (mail_id, subject) VALUES (?, ?) ON CONFLICT (mail_id) DO NOTHING
        """, [id.text, recorded.event.stream.key])
    }
  }

  /// The stream that a message of ours went out from.
  func origin(of id: MailID) throws -> Int? {
    try db.number("SELECT subject FROM sent_mail WHERE mail_id = ?", [id.text])
  }
}

extension Event {
  /// The message that this event says has gone out.
  var mailSent: MailID? {
    switch self {
    case .report(_, .mailHandedOver(let id, .accepted)): id
    case .case(_, .mailHandedOver(let id, .accepted)): id
    case .desk, .report, .case, .undone: nil
    }
  }
}

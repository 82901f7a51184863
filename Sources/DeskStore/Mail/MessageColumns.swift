internal import GRDB
internal import ResponseDomain

/// What of a message's row follows from the journal.
struct MessageColumns: Hashable {
  /// The key of the stream that it belongs to.
  let subject: Int
  /// Empty for a message without a name.
  let mailID: String
  let takenAt: Int64

  init(_ mail: InboundMail, of recorded: RecordedEvent) {
    subject = recorded.event.stream.key
    mailID = mail.identity.id?.text ?? ""
    takenAt = recorded.at.seconds
  }

  init(_ row: Row) {
    subject = row[0]
    mailID = row[1]
    takenAt = row[2]
  }
}

/// What the domain needs to know of one message that came in; the bytes stay in the store.
package struct InboundMail: Hashable, Codable, Sendable {
  package let digest: MailDigest
  package let sender: Sender
  /// The subject as it came, possibly empty.
  package let subject: String
  package let identity: Identity
  /// The identities that In-Reply-To and References name, newest first.
  package let answers: [MailID]
  /// When our own mail system stamped it, else when it was delivered; never the sender's date.
  package let receivedAt: Instant
  package let attachments: Int
  /// Lines of readable text.
  package let lines: Int
  package let seal: Seal
  /// Codes of what could not be read, in the reader's words.
  package let notes: [String]

  /// What the message calls itself.
  package enum Identity: Hashable, Codable, Sendable {
    case none
    case named(id: MailID)
    /// Another message with other bytes bore the same name before.
    case reused(id: MailID)

    package var id: MailID? {
      switch self {
      case .none: nil
      case .named(let id), .reused(let id): id
      }
    }
  }

  /// Whether a message is signed or encrypted; nothing is verified here.
  package enum Seal: String, Hashable, Codable, Sendable {
    case none, signed, encrypted
  }

  package init(
    digest: MailDigest, sender: Sender, subject: String, identity: Identity, answers: [MailID],
    receivedAt: Instant, attachments: Int, lines: Int, seal: Seal, notes: [String]
  ) {
    self.digest = digest
    self.sender = sender
    self.subject = subject
    self.identity = identity
    self.answers = answers
    self.receivedAt = receivedAt
    self.attachments = attachments
    self.lines = lines
    self.seal = seal
    self.notes = notes
  }

  private enum CodingKeys: String, CodingKey {
    case digest
    case sender
    case subject
    case identity
    case answers
    case receivedAt
    case attachments
    case lines
    case seal
    case notes
  }
}

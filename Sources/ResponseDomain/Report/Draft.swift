/// A message of ours before it goes out, and the act that it completes once it has gone.
package struct Draft: Hashable, Codable, Sendable {
  package let id: MailID
  package let to: Sender
  package let subject: Words
  package let text: Words
  package let purpose: Purpose

  /// What handing the message over does to the report or case.
  package enum Purpose: Hashable, Codable, Sendable {
    case correspondence
    case acknowledge
    case ask(questions: [Words])
    case decline(details: Declination)
    case `defer`(details: Deferral)
  }

  package init(id: MailID, to: Sender, subject: Words, text: Words, purpose: Purpose) {
    self.id = id
    self.to = to
    self.subject = subject
    self.text = text
    self.purpose = purpose
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case to
    case subject
    case text
    case purpose
  }
}

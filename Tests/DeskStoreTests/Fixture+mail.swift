import DeskStore
import ResponseDomain

extension Fixture {
  static func arrival(
    _ subject: String, from address: String = "eva@finder.example", name: String = "",
    id: String? = nil, answers: [String] = [], text: String = "", tags: [CaseID] = [],
    at: Instant = now - .hours(1), padding: Int = 0
  ) -> Arrival {
    let body = "Subject: \(subject)\r\nX-Id: \(id ?? "")\r\nFrom: \(address)\r\n\r\n\(text)"
    let bytes = Array(body.utf8) + [UInt8](repeating: 0, count: padding)
    return Arrival(
      bytes: bytes,
      mail: mail(
        subject, digest: MailDigest(of: bytes), sender: Sender(name: name, address: address),
        identity: id.map { .named(id: mailID($0)) } ?? .none, answers: answers, at: at),
      channel: .mailbox, tags: tags, text: text)
  }

  static func mail(
    _ subject: String, digest: MailDigest, sender: Sender, identity: InboundMail.Identity,
    answers: [String] = [], at: Instant
  ) -> InboundMail {
    InboundMail(
      digest: digest, sender: sender, subject: subject, identity: identity,
      answers: answers.map(mailID), receivedAt: at, attachments: 0, lines: 1, seal: .none,
      notes: [])
  }
}

extension DeskStore {
  @discardableResult
  func take(_ arrivals: Arrival..., at: Instant = Fixture.now) throws -> [Receipt] {
    try receive(
      arrivals, by: Fixture.hale, at: at, offset: Fixture.offset, under: Fixture.policy())
  }
}

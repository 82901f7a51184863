internal import ResponseDomain

extension InboundMail {
  /// The facts as the desk keeps them; a stamp from a clock that runs ahead becomes now.
  func stored(
    digest: MailDigest, notAfter now: Instant, isReused: (MailID) throws -> Bool
  ) throws -> InboundMail {
    let id = identity.id
    return InboundMail(
      digest: digest, sender: sender, subject: subject,
      identity: try id.map { try isReused($0) ? .reused(id: $0) : .named(id: $0) } ?? .none,
      answers: answers, receivedAt: min(receivedAt, now), attachments: attachments,
      lines: lines, seal: seal, notes: notes)
  }
}

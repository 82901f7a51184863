internal import Mail
internal import ResponseDomain

extension ReadMessage {
  /// What the domain needs to know of the message.
  func inbound(digest: MailDigest, receivedAt: Instant) -> InboundMail {
    InboundMail(
      digest: digest, sender: Sender(name: from?.name ?? "", address: from?.address ?? ""),
      subject: subject ?? "",
      identity: messageID.flatMap { MailID($0) }.map { .named(id: $0) } ?? .none,
      answers: answers, receivedAt: receivedAt, attachments: attachments.count,
      lines: lineCount,
      seal: seal, notes: notes.map(\.code))
  }

  /// In-Reply-To first, then References from the newest on, each once.
  private var answers: [MailID] {
    var found: [MailID] = []
    for text in (inReplyTo.map { [$0] } ?? []) + references.reversed() {
      if let id = MailID(text), !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// Lines of readable text; an end of line after the last one begins no other.
  private var lineCount: Int {
    text.utf8.count { $0 == 0x0A } + (text.isEmpty || text.hasSuffix("\n") ? 0 : 1)
  }

  private var seal: InboundMail.Seal {
    switch pgp {
    case .none: .none
    case .signed: .signed
    case .encrypted: .encrypted
    }
  }
}

package import ResponseDomain

/// One message or conversation of a thread, in or out.
package struct Message: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case inbound(InboundMail)
    /// What a person wrote down of a call, a meeting or a posting.
    case byHand(HandReport)
    case outbound(Draft, Sending)
  }

  /// How far a message of ours has come.
  package enum Sending: Hashable, Sendable {
    case waiting
    case failed(reason: Words)
    case handedOver(at: Instant)
  }

  /// The report or case in whose history it stands.
  package let subject: QueueSubject
  package let content: Content
  /// When it was received, or written.
  package let at: Instant
  /// Who took it in or wrote it.
  package let by: PersonID

  package init(subject: QueueSubject, content: Content, at: Instant, by: PersonID) {
    self.subject = subject
    self.content = content
    self.at = at
    self.by = by
  }
}

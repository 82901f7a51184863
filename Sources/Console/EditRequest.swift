package import ResponseDomain

/// A longer text that the user writes in an editor of their own.
package struct EditRequest: Hashable, Sendable {
  /// What is in the file when the editor opens, such as the template of a reply.
  package enum Start: Hashable, Sendable {
    case text(String)
    /// The acknowledgement template of the policy, filled in for a report or case.
    case acknowledgement(QueueSubject)
    /// The message that is answered, quoted.
    case quoting(MailDigest)
  }

  package let start: Start

  package init(start: Start) {
    self.start = start
  }
}

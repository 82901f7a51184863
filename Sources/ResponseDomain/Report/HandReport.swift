/// A report that came by a call, a meeting or a posting and was written down by a person.
package struct HandReport: Hashable, Codable, Sendable {
  package let title: Words
  package let sender: Sender
  package let receivedAt: Instant

  package init(title: Words, sender: Sender, receivedAt: Instant) {
    self.title = title
    self.sender = sender
    self.receivedAt = receivedAt
  }

  private enum CodingKeys: String, CodingKey {
    case title
    case sender
    case receivedAt
  }
}

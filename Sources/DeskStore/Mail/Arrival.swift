package import ResponseDomain

/// One message that came in, as it is handed to the store.
package struct Arrival: Sendable {
  /// The message byte for byte.
  package let bytes: [UInt8]
  /// What was read of it. The store sets the digest, whether the Message-ID was used before, and a
  /// time of receipt that is not in the future.
  package let mail: InboundMail
  package let channel: Channel
  /// Cases that a tag in the subject names; those that are not there are left out.
  package let tags: [CaseID]
  /// The readable text, for search.
  package let text: String

  package init(
    bytes: [UInt8], mail: InboundMail, channel: Channel, tags: [CaseID], text: String
  ) {
    self.bytes = bytes
    self.mail = mail
    self.channel = channel
    self.tags = tags
    self.text = text
  }
}

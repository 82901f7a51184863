package import ResponseDomain

/// The readable parts of one message, as they came from outside.
package struct MailText: Hashable, Sendable {
  package struct Attachment: Hashable, Sendable {
    package let name: String
    package let declaredType: String
    package let trueType: String
    /// In bytes.
    package let size: Int

    package init(name: String, declaredType: String, trueType: String, size: Int) {
      self.name = name
      self.declaredType = declaredType
      self.trueType = trueType
      self.size = size
    }
  }

  package let digest: MailDigest
  package let from: Sender
  package let subject: String
  package let text: String
  package let attachments: [Attachment]
  /// What could not be read, in words of ours.
  package let notes: [String]

  package init(
    digest: MailDigest, from: Sender, subject: String, text: String,
    attachments: [Attachment], notes: [String]
  ) {
    self.digest = digest
    self.from = from
    self.subject = subject
    self.text = text
    self.attachments = attachments
    self.notes = notes
  }
}

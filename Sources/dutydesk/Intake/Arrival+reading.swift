internal import DeskStore
internal import Mail
internal import ResponseDomain

extension Arrival {
  /// What the store needs of a message, read out of its bytes.
  ///
  /// - Parameter delivered: when it was put into the mailbox, in seconds since 1970; nil when
  ///   nothing tells.
  init(
    reading bytes: [UInt8], with reader: MessageReader = MessageReader(), delivered: Int64?,
    now: Instant, channel: Channel
  ) {
    let read = reader.read(bytes)
    let receipt = ReceiptTime(of: read, delivered: delivered, now: now.seconds)
    self.init(
      bytes: bytes,
      mail: read.inbound(
        digest: MailDigest(of: bytes), receivedAt: Instant(seconds: receipt.seconds)),
      channel: channel,
      tags: SubjectTags(subject: read.subject ?? "").numbers.compactMap { CaseID($0) },
      text: read.text)
  }
}

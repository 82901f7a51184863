internal import DeskStore
internal import Mail
internal import ResponseDomain

extension Arrival {
  /// A message as it is read, on its way into the desk.
  ///
  /// - Parameters:
  ///   - delivered: when it came into the mailbox.
  ///   - now: no receipt is later; nil takes the time of delivery.
  init(
    reading bytes: [UInt8], deliveredAt delivered: Instant, notAfter now: Instant? = nil,
    channel: Channel, by reader: MessageReader = MessageReader()
  ) {
    let read = reader.read(bytes)
    let receipt = ReceiptTime(
      of: read, delivered: delivered.seconds, now: (now ?? delivered).seconds)
    self.init(
      bytes: bytes,
      mail: read.inbound(
        digest: MailDigest(of: bytes), receivedAt: Instant(seconds: receipt.seconds)),
      channel: channel,
      tags: SubjectTags(subject: read.subject ?? "").numbers.compactMap { CaseID($0) },
      text: read.text)
  }
}

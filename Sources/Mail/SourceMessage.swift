/// One message as it lies in a mailbox: its bytes, and where they came from.
package struct SourceMessage: Hashable, Sendable {
  /// The file, or the mbox and the byte at which the message begins in it: `inbox.mbox@4711`.
  package let origin: String
  /// The message byte for byte; out of an mbox without its "From " line and with `>From ` unquoted.
  package let bytes: [UInt8]
  /// When it was delivered into the mailbox, in seconds since 1970; nil on standard input, where
  /// delivery is now.
  package let delivered: Int64?
  /// What the source needs to confirm it.
  let ticket: Int

  package init(origin: String, bytes: [UInt8], delivered: Int64?) {
    self.init(origin: origin, bytes: bytes, delivered: delivered, ticket: 0)
  }

  init(origin: String, bytes: [UInt8], delivered: Int64?, ticket: Int) {
    self.origin = origin
    self.bytes = bytes
    self.delivered = delivered
    self.ticket = ticket
  }
}

/// When a report reached us, which starts its 24-hour clock.
///
/// The rule of PROCESS.md: the stamp of our own mail system, else the delivery into the mailbox,
/// never the sender's Date; and never in the future.
package struct ReceiptTime: Hashable, Sendable {
  package enum Basis: String, Hashable, Sendable {
    /// The topmost Received field.
    case stamp
    /// The time of the file, or of the "From " line.
    case delivery
    /// Neither was there, or both lay in the future: the moment of taking.
    case taking
  }

  /// Seconds since 1970, UTC.
  package let seconds: Int64
  package let basis: Basis

  /// `delivered` is `SourceMessage.delivered`; `now` is in seconds since 1970.
  package init(of message: ReadMessage, delivered: Int64?, now: Int64) {
    if let stamp = message.receivedAt?.seconds, stamp <= now {
      (seconds, basis) = (stamp, .stamp)
    } else if let delivered, delivered <= now {
      (seconds, basis) = (delivered, .delivery)
    } else {
      (seconds, basis) = (now, .taking)
    }
  }
}

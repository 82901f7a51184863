/// A mailbox that is read once, one message in memory at a time.
///
/// A source has its place in a file or a directory, so it is an object and belongs to one thread.
package protocol MailSource: AnyObject {
  var progress: SourceProgress { get }

  /// The next message, or something that is passed over; nil at the end.
  ///
  /// Throws only when the mailbox itself can no longer be read.
  func next() throws(SourceFailure) -> SourceItem?

  /// Tells the mailbox that the message is stored for good; call it after that, never before.
  func confirm(_ message: SourceMessage) -> Confirmation
}

package import ResponseDomain

/// One thing that is not as the journal says it should be, or a fault in the journal itself.
package enum Finding: Hashable, Sendable {
  /// The engine's own check of the file, in its words.
  case fileDamaged(String)
  /// The row's digest does not follow from its columns and the row before.
  case chainBroken(sequence: Int)
  /// The row does not follow the one before by number, time or act.
  case outOfOrder(sequence: Int)
  /// No event can be read from the row.
  case unreadable(sequence: Int)
  /// What is kept of a stream is not what its events add up to.
  case stateDiffers(StreamID)
  case queueDiffers(StreamID)
  case searchDiffers(StreamID)
  case mailIndexDiffers(StreamID)
  /// A table has more rows than the journal accounts for.
  case strayRows(table: String)
  case messageMissing(MailDigest)
  case messageDamaged(MailDigest)
}

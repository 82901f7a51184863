package import ResponseDomain

/// A part of the queue, and the figures that stand above it, all of one moment.
package struct QueuePage: Hashable, Sendable {
  /// In the order of the queue.
  package let entries: [QueueEntry]
  /// How many rows of the whole list come before the first of `entries`.
  package let offset: Int
  /// How many rows the whole list has.
  package let total: Int
  /// How many rows of the whole list each group has.
  package let counts: [Urgency: Int]
  /// Whether `total` and `counts` are of the whole list; otherwise they are of `entries`, which more
  /// rows may follow.
  package let isCounted: Bool
  /// When the last message was taken into the desk; nil for none yet.
  package let lastMailTaken: Instant?

  package init(
    entries: [QueueEntry], offset: Int, total: Int, counts: [Urgency: Int],
    isCounted: Bool, lastMailTaken: Instant?
  ) {
    self.entries = entries
    self.offset = offset
    self.total = total
    self.counts = counts
    self.isCounted = isCounted
    self.lastMailTaken = lastMailTaken
  }
}

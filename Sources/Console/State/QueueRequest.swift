package import ResponseDomain

/// Which stretch of the queue is wanted.
package struct QueueRequest: Hashable, Sendable {
  package enum Around: Hashable, Sendable {
    case start
    case end
    case subject(QueueSubject)
    /// A place in the whole filtered list, from 0.
    case index(Int)
  }

  package var filter: Filter
  /// What `is:marked` means.
  package var marks: Set<QueueSubject>
  package var sort: QueueSort
  package var around: Around
  /// Rows wanted; the wanted place is within them.
  package var limit: Int
  /// Whether the rows are wanted at once, and the figures may come after them; only from the start.
  package var mayCountLater = false

  package init(
    filter: Filter, marks: Set<QueueSubject> = [], sort: QueueSort = .clock, around: Around,
    limit: Int
  ) {
    self.filter = filter
    self.marks = marks
    self.sort = sort
    self.around = around
    self.limit = limit
  }
}

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
  /// Whether the first rows are wanted at once: the rest of the stretch and the figures may come
  /// after them.
  package private(set) var isHurried = false

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

extension QueueRequest {
  /// The rows that fill a window of so many, from the start.
  static func hurried(
    filter: Filter, marks: Set<QueueSubject>, sort: QueueSort, rows: Int
  ) -> QueueRequest {
    var request = QueueRequest(
      filter: filter, marks: marks, sort: sort, around: .start, limit: max(24, rows))
    request.isHurried = true
    return request
  }

  /// The same with all that a hurried one leaves for later.
  package var whole: QueueRequest {
    var whole = self
    whole.isHurried = false
    whole.limit = max(limit, QueueState.stretch)
    return whole
  }
}

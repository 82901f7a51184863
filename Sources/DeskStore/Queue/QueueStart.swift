package import ResponseDomain

/// Where a page of the queue begins.
package enum QueueStart: Hashable, Sendable {
  case top
  /// After a number of rows; each row that is passed over costs a little.
  case offset(Int)
  /// With the rows after this one, at the same cost wherever it stands.
  case after(QueueSubject)
  /// With the rows that end before this one, at the same cost wherever it stands.
  case before(QueueSubject)
  /// With this row in the middle, at the same cost wherever it stands; at the top when the list
  /// does not hold it.
  case around(QueueSubject)
  case bottom
}

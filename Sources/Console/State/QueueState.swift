package import ResponseDomain

/// The queue as it is shown: the page that was read, and what is selected and marked in it.
package struct QueueState: Hashable, Sendable {
  package var filter = QueueFilter()
  /// Nil until the first page is read.
  package var page: QueuePage?
  /// Nil while there is nothing to select.
  package var cursor: QueueSubject?
  package var marks: Set<QueueSubject> = []
  /// Where range marking began; nil when it is off.
  package var rangeStart: QueueSubject?
  /// The first line of the list that is in the window, group headings included.
  package var scroll = 0

  package init() {}
}

package import ResponseDomain

/// The queue as it is shown: the page that was read, and what is selected and marked in it.
package struct QueueState: Hashable, Sendable {
  package var filter = Filter.open
  package var sort = QueueSort.clock
  /// Nil until the first page is read.
  package var page: QueuePage?
  /// Nil while there is nothing to select.
  package var cursor: QueueSubject?
  package var marks: Set<QueueSubject> = []
  /// Where range marking began; nil when it is off.
  package var rangeStart: QueueSubject?
  /// The first line of the list that is in the window, group headings included.
  package var scroll = 0
  /// What was selected and is not in the list any more; it keeps its place until the next key.
  package var departed: Departed?
  /// Rows that came in above the window since it was moved last; they are counted, not pushed.
  package var newAbove = 0
  /// Rows that the last reading found changed, marked for a moment.
  package var changed: Set<QueueSubject> = []
  /// When the marks of `changed` go by themselves.
  var changedUntil: Instant?
  /// Where the cursor goes once the stretch that was asked for is read.
  var goal: Goal?
  /// The cursor around which rows were asked for that the window shows and nobody has read.
  var askedAround: QueueSubject?

  /// A row that has left the list.
  package struct Departed: Hashable, Sendable {
    package let row: QueuePage.Row
    /// The place in the whole filtered list where it stood, from 0.
    package var index: Int
  }

  /// A place that is not read yet.
  enum Goal: Hashable, Sendable {
    case index(Int)
    case end
    /// The next thing that needs a human, from the start of the list.
    case needed
    /// All rows are to be marked; the cursor stays.
    case allMarked
  }

  package init() {}
}

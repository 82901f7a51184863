package import ResponseDomain

/// The journal pane: a stretch of the journal, newest first.
package struct JournalState: Sendable {
  package var entries: [RecordedEvent] = []
  /// Whether older entries can be read.
  package var hasOlder = false
  /// The sequence number under the cursor; nil selects the newest.
  package var cursor: Int?
  package var scroll = 0
  /// Whether older entries are on their way.
  var isReading = false

  package init() {}
}

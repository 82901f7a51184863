internal import ResponseDomain

extension JournalState {
  /// Entries read by one page; older ones follow those that are here, anything else takes their
  /// place.
  mutating func take(_ read: [RecordedEvent], hasOlder: Bool) {
    isReading = false
    self.hasOlder = hasOlder
    if let last = entries.last, let first = read.first, first.sequence < last.sequence {
      entries += read
    } else if read.isEmpty, !entries.isEmpty {
      return
    } else {
      entries = read
    }
  }

  /// The place of the cursor in what is read; an entry that is not read counts as the newest.
  var cursorIndex: Int {
    cursor.flatMap { cursor in entries.firstIndex { $0.sequence <= cursor } } ?? 0
  }

  var selected: RecordedEvent? {
    entries.indices.contains(cursorIndex) ? entries[cursorIndex] : nil
  }

  /// Moves towards older entries, and reads on near the end.
  mutating func move(by rows: Int) -> [Effect] {
    guard let last = entries.last else { return [] }
    let (sum, overflowed) = cursorIndex.addingReportingOverflow(rows)
    let index = min(max(0, overflowed ? entries.count : sum), entries.count - 1)
    cursor = entries[index].sequence
    guard hasOlder, !isReading, index + Self.margin >= entries.count else { return [] }
    isReading = true
    return [.loadJournal(before: last.sequence)]
  }

  /// How near the end the next page is asked for.
  private static let margin = 20
}

package import ResponseDomain

/// A stretch of the queue, read through an index around what is shown.
package struct QueuePage: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let entry: QueueEntry
    /// The version of its stream: what an act on this row has seen.
    package let version: Int

    package init(entry: QueueEntry, version: Int) {
      self.entry = entry
      self.version = version
    }
  }

  package let request: QueueRequest
  /// The place of the first row in the whole filtered list, from 0.
  package let firstIndex: Int
  package let rows: [Row]
  /// Rows in the whole filtered list.
  package let total: Int
  /// Rows of the filtered list in each group, at the moment of reading; all in the last where they
  /// were not counted by groups.
  let counted: UrgencyCounts
  /// Whether `total` and `counted` are of the whole list; otherwise of the rows here, from the first
  /// on, and what follows them is still to be counted.
  package let isCounted: Bool
  /// What each row is about, and its clock.
  let subjects: [QueueSubject]
  let clocks: [Clock]
  /// Columns that the longest name of a row takes.
  let idWidth: Int
  /// When the hours of the rows come and their windows end, in order.
  let deadlines: [Instant]

  package init(
    request: QueueRequest, firstIndex: Int, rows: [Row], total: Int, counts: [Urgency: Int],
    isCounted: Bool = true
  ) {
    self.request = request
    self.firstIndex = firstIndex
    self.rows = rows
    self.total = total
    let counted = UrgencyCounts(counts)
    self.counted = counted.total == total ? counted : UrgencyCounts(later: total)
    self.isCounted = isCounted
    subjects = rows.map(\.entry.subject)
    clocks = rows.map(\.entry.clock)
    idWidth = rows.reduce(0) { max($0, $1.entry.subject.description.utf8.count) }
    deadlines = clocks.flatMap(\.moments).sorted()
  }
}

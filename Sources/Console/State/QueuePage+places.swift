internal import ResponseDomain

extension QueuePage {
  /// Whether every row of the filtered list is in it.
  var isWhole: Bool { firstIndex == 0 && rows.count >= total }

  /// The places of its rows in the whole list.
  var indices: Range<Int> { firstIndex..<firstIndex + rows.count }

  /// The place of a subject in the whole list; nil when this stretch does not hold it.
  func index(of subject: QueueSubject) -> Int? {
    rows.firstIndex { $0.entry.subject == subject }.map { firstIndex + $0 }
  }

  /// The row at a place of the whole list; nil when this stretch does not hold it.
  func row(at index: Int) -> Row? {
    indices.contains(index) ? rows[index - firstIndex] : nil
  }

  /// Rows in each group at a moment: reckoned anew when all rows are here, else as they were read.
  func counts(at now: Instant) -> [Urgency: Int] {
    if isWhole {
      return clocks.reduce(into: [:]) { $0[Urgency(of: $1, at: now), default: 0] += 1 }
    }
    return counts.values.reduce(0, +) == total ? counts : [.later: total]
  }
}

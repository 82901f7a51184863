internal import ResponseDomain

extension QueuePage {
  /// Whether every row of the filtered list is in it.
  package var isWhole: Bool { isCounted && firstIndex == 0 && rows.count >= total }

  /// The places of its rows in the whole list.
  var indices: Range<Int> { firstIndex..<firstIndex + rows.count }

  /// The place of a subject in the whole list; nil when this stretch does not hold it.
  func index(of subject: QueueSubject) -> Int? {
    subjects.firstIndex(of: subject).map { firstIndex + $0 }
  }

  /// The row at a place of the whole list; nil when this stretch does not hold it.
  func row(at index: Int) -> Row? {
    indices.contains(index) ? rows[index - firstIndex] : nil
  }

  /// The last hour of a row or end of its window that has come; nil for none.
  func lastDeadline(upTo now: Instant) -> Instant? {
    let passed = deadlinesPassed(by: now)
    return passed > 0 ? deadlines[passed - 1] : nil
  }

  /// The first that is still to come; nil for none.
  func nextDeadline(after now: Instant) -> Instant? {
    let passed = deadlinesPassed(by: now)
    return passed < deadlines.count ? deadlines[passed] : nil
  }

  /// Every part of a frame asks, so they are not looked at one by one.
  private func deadlinesPassed(by now: Instant) -> Int {
    var low = 0
    var high = deadlines.count
    while low < high {
      let middle = (low + high) / 2
      if deadlines[middle].seconds <= now.seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Rows in each group at a moment: reckoned anew when all rows are here, else as they were read.
  func counts(at now: Instant) -> UrgencyCounts {
    guard isWhole else { return counted }
    return clocks.reduce(into: UrgencyCounts()) { $0[Urgency(of: $1, at: now)] += 1 }
  }
}

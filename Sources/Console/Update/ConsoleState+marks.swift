internal import Grid
internal import ResponseDomain

/// Marks are identities, so that they stay on their rows wherever these move.
extension ConsoleState {
  mutating func markAndStep() -> [Effect] {
    guard let cursor = queue.cursor else { return [] }
    if queue.marks.remove(cursor) == nil { queue.marks.insert(cursor) }
    return move(by: 1)
  }

  /// The most rows that are marked at once.
  static let mostMarks = 2000

  /// Marks all that the filter shows, or none when all are marked; what is not read is read first.
  mutating func markAll() -> [Effect] {
    guard let page = queue.page else { return [] }
    let subjects = Set(page.rows.map(\.entry.subject))
    if page.isWhole {
      if subjects.isSubset(of: queue.marks) {
        queue.marks.subtract(subjects)
      } else {
        queue.marks.formUnion(subjects)
      }
      return []
    }
    guard page.isCounted else {
      message = .said("The rows are still being counted; nothing is marked yet")
      return []
    }
    guard page.total <= Self.mostMarks else {
      message = .said("\(page.total) rows are too many to mark at once; narrow the filter")
      return []
    }
    queue.goal = .allMarked
    return [
      .loadQueue(
        QueueRequest(
          filter: queue.filter, marks: queue.marks, sort: queue.sort, around: .start,
          limit: page.total))
    ]
  }

  /// Starts a range, or marks the one that was started.
  mutating func markRange() -> [Effect] {
    guard queue.rangeStart != nil else {
      queue.rangeStart = queue.cursor
      message = .said("A range begins here: move, then v marks it, Esc leaves it")
      return []
    }
    let range = queue.range
    queue.rangeStart = nil
    guard !range.isEmpty else {
      message = .said("The range is too long, or its start is not in the list any more")
      return []
    }
    queue.marks.formUnion(range)
    message = .said("\(range.count) rows are marked")
    return []
  }

  var whyNoRow: SafeText? { queue.cursor == nil ? "the list is empty" : nil }

  var whyNoSearch: SafeText? {
    queue.filter.isSearch ? nil : "nothing is searched for, / does"
  }

  /// A check over a dead feed is no check (PROCESS.md, Clocks).
  var whyNoCheck: SafeText? {
    let policy = setting.policy
    guard isOnDuty || policy.covering.contains(setting.user) else {
      return "\(duty.holder.safe) is on duty"
    }
    return feedSilence.map { silence in
      let time = SafeText(untrusted: silence.roughWords, kind: .line)
      return "no mail for \(time); a check over a dead feed is none"
    }
  }
}

internal import Grid
internal import ResponseDomain

/// All that a screen below 40x12 shows: the most urgent clock, and what is needed.
enum TinyLine {
  static func draw(on frame: inout Frame, in line: Rect, state: ConsoleState) {
    guard !line.isEmpty else { return }
    let entry = mostUrgent(state)
    var words: SafeText = "needs 40x12"
    var role = Role.text
    if let entry, entry.clock.due != nil {
      words = "\(entry.subject.safe) \(entry.clock.timeWords(at: state.clockedAt)), \(words)"
      role = Urgency(of: entry.clock, at: state.clockedAt).role
    }
    frame.put(words, at: line.origin, columns: line.columns, role: role)
  }

  /// The row whose deadline comes first, in whatever order they are shown; nil where it may be one
  /// that is not read.
  private static func mostUrgent(_ state: ConsoleState) -> QueueEntry? {
    guard let page = state.queue.page else { return nil }
    if state.queue.sort == .clock { return page.firstIndex == 0 ? page.rows.first?.entry : nil }
    guard page.isWhole else { return nil }
    return page.rows.map(\.entry).filter { $0.clock.due != nil }
      .min { ($0.clock.due ?? state.now) < ($1.clock.due ?? state.now) }
  }
}

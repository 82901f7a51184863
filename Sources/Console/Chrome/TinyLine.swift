internal import Grid
internal import ResponseDomain

/// All that a screen below 40x12 shows: the most urgent clock, and what is needed.
enum TinyLine {
  static func draw(on frame: inout Frame, in line: Rect, state: ConsoleState) {
    guard !line.isEmpty else { return }
    let entry = state.queue.page.flatMap { $0.firstIndex == 0 ? $0.rows.first?.entry : nil }
    var words: SafeText = "needs 40x12"
    var role = Role.text
    if let entry, entry.clock.due != nil {
      words = "\(entry.subject.safe) \(entry.clock.timeWords(at: state.now)), \(words)"
      role = Urgency(of: entry.clock, at: state.now).role
    }
    frame.put(words, at: line.origin, columns: line.columns, role: role)
  }
}

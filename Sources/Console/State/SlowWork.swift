internal import Grid

/// Work that takes longer than an eye blinks, as the message line tells it.
package struct SlowWork: Hashable, Sendable {
  /// From when on it is told at all, and from when on it is told what is waited for, in
  /// milliseconds (TERMINAL.md, section 5).
  package static let shownAfter = 150
  package static let explainedAfter = 2000

  package enum Cause: Hashable, Sendable {
    /// A long statement of ours.
    case reading
    /// Another program writes to the desk.
    case anotherWriter
  }

  package let cause: Cause
  /// Milliseconds since it began.
  package let elapsed: Int

  package init(_ cause: Cause, elapsed: Int) {
    self.cause = cause
    self.elapsed = elapsed
  }

  /// Nil while it is too short to be told.
  var words: SafeText? {
    guard elapsed >= SlowWork.shownAfter else { return nil }
    let wheel: [SafeText] = ["|", "/", "-", "\\"]
    let turn = wheel[elapsed / 125 % wheel.count]
    guard elapsed >= SlowWork.explainedAfter else { return "\(turn) working" }
    switch cause {
    case .reading: return "\(turn) a long search in the desk; Esc stops the waiting"
    case .anotherWriter:
      return "\(turn) another program writes to the desk; Esc stops the waiting"
    }
  }
}

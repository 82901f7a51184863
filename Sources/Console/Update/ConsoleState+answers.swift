internal import Grid
internal import ResponseDomain

/// What became of what was asked.
extension ConsoleState {
  /// An act is durable; an act with nothing to say, such as a recorded look, stays silent.
  mutating func finish(saying words: SafeText, _ done: ActDone) {
    if isBoxWaiting { leaveBox() }
    guard !words.isEmpty else { return }
    message = .done(words, undoUntil: done.isReversible ? done.at + setting.policy.undo : nil)
  }

  mutating func finishUndo(of stream: StreamID, _ done: ActDone, direction: Undone.Direction) {
    if isBoxWaiting { leaveBox() }
    let name = SafeText(untrusted: stream.description, kind: .line)
    switch direction {
    case .undo: message = .said("The last act on \(name) is undone; Ctrl-R does it again")
    case .redo:
      message = .done("Done again on \(name)", undoUntil: done.at + setting.policy.undo)
    }
  }

  /// Errors that are kept for the list.
  private static let mostErrors = 500

  mutating func fail(_ words: SafeText) {
    isBoxWaiting = false
    message = .error(words)
    errors.insert(ConsoleError(at: now, words: words), at: 0)
    if errors.count > Self.mostErrors { errors.removeLast() }
  }
}

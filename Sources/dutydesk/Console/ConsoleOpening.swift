internal import Grid
internal import ResponseDomain

/// What a console shows when it opens.
struct ConsoleOpening {
  /// Nil for the queue.
  let subject: QueueSubject?
  /// Where the subject is shown.
  let pane: Pane
  /// What the message line says at first.
  let words: SafeText

  static let queue = ConsoleOpening(subject: nil, pane: .queue, words: "")
}

internal import Grid
internal import ResponseDomain

/// What was not done, and why.
extension ConsoleState {
  mutating func refuse(_ refusal: Refusal) {
    isBoxWaiting = false
    let words = refusal.reasons.map { $0.words(in: setting.zone) }
    fail("nothing was done: \(words.joined(separator: "; "))")
  }

  mutating func lose(_ act: PendingAct, to newer: [RecordedEvent]) {
    isBoxWaiting = false
    fail("nothing was done: somebody was faster")
  }
}

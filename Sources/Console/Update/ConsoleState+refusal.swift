internal import Grid
internal import ResponseDomain

/// What was not done, and why.
extension ConsoleState {
  /// Tells every reason; the box that asked stays below, so that nothing typed is lost.
  mutating func refuse(_ refusal: Refusal) {
    isBoxWaiting = false
    if refusal.reasons.count > 1 {
      boxes.append(
        .reasons(
          ReasonsBox(title: "NOT DONE", reasons: refusal.reasons, subject: selected)))
      return
    }
    fail("Not done: \(refusal.reasons[0].words(in: setting.zone))")
  }

  /// Somebody was faster: theirs is shown in place of the box that asked, with three ways on.
  mutating func lose(_ act: PendingAct, to newer: [RecordedEvent]) {
    if isBoxWaiting { leaveBox() }
    boxes.append(.race(RaceBox(act, newer: newer, in: self)))
  }
}

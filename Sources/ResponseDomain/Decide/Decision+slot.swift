extension Decision {
  /// The case rides on another slot, shared or not; the one that it is on already changes nothing.
  func moveSlot(
    _ subject: Case, to choice: AcceptanceDraft.SlotChoice, reason: Words?
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.slot, of: subject))
    let slot = slot(choice, reasons: &reasons)
    let reason = reasons.need(reason, .reasonMissing)
    let to = try reasons.settled(slot)
    let why = try reasons.settled(reason)
    guard let from = subject.slot, from != to else { return [] }
    return [.case(subject.id, .slotMoved(SlotMove(from: from, to: to, reason: why)))]
  }
}

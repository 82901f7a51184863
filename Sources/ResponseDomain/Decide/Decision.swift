/// One command being decided: what can be seen, when, and by whom it is asked.
struct Decision {
  let view: DeskView
  let now: Instant
  let actor: PersonID

  var policy: Policy { view.policy }

  /// M1: the holder of the duty, who covers, or the member whose direct line the report came by.
  func dutyReasons(for channel: Channel? = nil) -> [Reason] {
    guard let duty = view.duty(at: now) else { return [.deskNotMade] }
    if duty.holder == actor || policy.covering.contains(actor) { return [] }
    if case .direct(let member) = channel, member == actor { return [] }
    return [.notOnDuty(holder: duty.holder)]
  }

  func stageReasons(_ act: CaseAct, of subject: Case) -> [Reason] {
    let stage = subject.stage.name
    return act.stages.contains(stage) ? [] : [.wrongStage(is: stage, needed: act.stages)]
  }

  /// A time that a person gives for something done: not before receipt, not in the future.
  func timeReasons(_ moment: Instant, notBefore received: Instant) -> [Reason] {
    if moment > now { return [.inTheFuture(moment)] }
    return moment < received ? [.beforeReceipt(received)] : []
  }
}

extension Decision {
  /// A message for the outbox: refused up front when the act that it completes would be refused.
  func write(_ draft: Draft, on report: Report) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(addressReasons(draft))
    reasons.require(report.outbox.draft(draft.id) == nil, .draftUsed(draft.id))
    switch draft.purpose {
    case .correspondence: break
    case .acknowledge: reasons.add(answerReasons(report))
    case .ask, .decline, .defer: reasons.add(.notFiled(report.id))
    }
    try reasons.check()
    return [.report(report.id, .mailWritten(draft))]
  }

  func write(_ draft: Draft, on subject: Case) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.reply, of: subject))
    reasons.add(addressReasons(draft))
    reasons.require(subject.outbox.draft(draft.id) == nil, .draftUsed(draft.id))
    try reasons.check()
    _ = try completed(draft, on: subject)
    return [.case(subject.id, .mailWritten(draft))]
  }

  func recordHandover(
    _ handover: Handover, of id: MailID, on report: Report
  ) throws(Refusal) -> [Event] {
    guard let draft = report.outbox.draft(id) else { throw Refusal(.draftNotKnown(id)) }
    let handed = Event.report(report.id, .mailHandedOver(id, handover))
    guard handover == .accepted, draft.purpose == .acknowledge, report.answer.isWaiting else {
      return [handed]
    }
    return [handed] + acknowledged(report, at: now, telling: .mail(id: id))
  }

  /// The mail is out, whatever has happened meanwhile: it is recorded in any case, and what it was
  /// to complete happens when its guards still hold.
  func recordHandover(
    _ handover: Handover, of id: MailID, on subject: Case
  ) throws(Refusal) -> [Event] {
    if let refusal = Refusal(stageReasons(.recordHandover, of: subject)) { throw refusal }
    guard let draft = subject.outbox.draft(id) else { throw Refusal(.draftNotKnown(id)) }
    let handed = Event.case(subject.id, .mailHandedOver(id, handover))
    guard handover == .accepted else { return [handed] }
    do {
      return [handed] + (try completed(draft, on: subject))
    } catch {
      return [handed]
    }
  }

  /// What handing a draft over does to its case.
  private func completed(_ draft: Draft, on subject: Case) throws(Refusal) -> [Event] {
    let telling = Telling.mail(id: draft.id)
    switch draft.purpose {
    case .correspondence: return []
    case .acknowledge:
      let addressee = subject.waiting.first { $0.finder.sender.isSame(as: draft.to) }
      let report = try waitingReport(of: subject, named: addressee?.id)
      if let refusal = Refusal(answerReasons(report)) { throw refusal }
      return acknowledged(report, at: now, telling: telling)
    case .ask(let questions): return try ask(questions, told: telling, on: subject)
    case .decline(let details):
      return try decline(subject, cause: details.cause, note: details.note, told: telling)
    case .defer(let details):
      let approver: PersonID? =
        if case .person(let login) = details.approver { login } else { nil }
      return try deferred(
        subject, reason: details.reason, target: details.target, approver: approver,
        told: telling)
    }
  }

  private func addressReasons(_ draft: Draft) -> [Reason] {
    draft.to.address.isEmpty ? [.noAddress] : []
  }
}

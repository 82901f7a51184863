extension Decision {
  /// A report that came by mail; one from a person's pen comes with `open(_:)`.
  func receive(_ received: ReportReceived) throws(Refusal) -> [Event] {
    let report = Report(id: view.nextReport, received: received)
    guard report.receivedAt <= now else { throw Refusal(.inTheFuture(report.receivedAt)) }
    return [.report(view.nextReport, .received(received))]
  }

  func decide(_ command: ReportCommand, on report: Report) throws(Refusal) -> [Event] {
    switch command {
    case .acknowledge(let at, let how):
      return try acknowledgeByHand(report, at: at, how: how)
    case .file(let id): return try file(report, under: id)
    case .takeOut(let reason): return try takeOut(report, reason: reason)
    case .dismiss(let reason, let asSpam):
      return try dismiss(report, reason: reason, asSpam: asSpam)
    case .own(let owner):
      if let refusal = Refusal(inboxReasons(report)) { throw refusal }
      return report.owner == owner ? [] : [.report(report.id, .owned(owner))]
    case .write(let draft): return try write(draft, on: report)
    case .recordHandover(let id, let handover):
      return try recordHandover(handover, of: id, on: report)
    }
  }

  func inboxReasons(_ report: Report) -> [Reason] {
    report.place == .inbox ? [] : [.notInInbox(report.place)]
  }

  private func file(_ report: Report, under id: CaseID) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(inboxReasons(report))
    let target = reasons.need(view.cases[id], .noSuchCase(id))
    if case .merged(let other) = target?.stage { reasons.add(.mergedAway(id, into: other)) }
    try reasons.check()
    return [
      .report(report.id, .filed(under: id)), .case(id, .reportJoined(joined(report))),
    ]
  }

  private func takeOut(_ report: Report, reason: Words?) throws(Refusal) -> [Event] {
    guard case .filed(let id) = report.place, let holder = view.cases[id] else {
      throw Refusal(.notFiled(report.id))
    }
    var reasons = Reasons()
    let reason = reasons.need(reason, .reasonMissing)
    reasons.require(holder.reports.count > 1, .lastReportOfCase(id))
    let why = try reasons.settled(reason)
    return [
      .report(report.id, .takenOut(of: id, reason: why)),
      .case(id, .reportLeft(report.id, reason: why)),
    ]
  }

  private func dismiss(_ report: Report, reason: Words?, asSpam: Bool) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(inboxReasons(report))
    let reason = reasons.need(reason, .reasonMissing)
    reasons.require(asSpam || !report.answer.isWaiting, .notAnswered(report.id))
    let dismissal = Dismissal(reason: try reasons.settled(reason), isSpam: asSpam)
    return [.report(report.id, .dismissed(dismissal))]
  }

  func joined(_ report: Report) -> JoinedReport {
    JoinedReport(
      id: report.id, finder: Finder(sender: report.sender), receivedAt: report.receivedAt,
      answer: report.answer)
  }
}

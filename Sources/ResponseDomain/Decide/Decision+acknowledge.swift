extension Decision {
  /// M1 by hand; a report that is filed under a case answers there too.
  func acknowledgeByHand(_ report: Report, at: Instant?, how: Words?) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(answerReasons(report))
    let at = at ?? now
    reasons.add(timeReasons(at, notBefore: report.receivedAt))
    let how = reasons.need(how, .answerNotDescribed)
    return acknowledged(report, at: at, telling: .byHand(at: at, how: try reasons.settled(how)))
  }

  /// T2 by hand: one report of a case, the longest waiting unless one is named.
  func acknowledgeByHand(
    _ subject: Case, report named: ReportID?, at: Instant?, how: Words?
  ) throws(Refusal) -> [Event] {
    if let refusal = Refusal(stageReasons(.acknowledge, of: subject)) { throw refusal }
    return try acknowledgeByHand(waitingReport(of: subject, named: named), at: at, how: how)
  }

  /// The report of a case that an answer is for.
  func waitingReport(of subject: Case, named: ReportID? = nil) throws(Refusal) -> Report {
    let id = named ?? subject.waiting.first?.id
    guard let id, subject.reports.contains(where: { $0.id == id }), let report = view.reports[id]
    else { throw Refusal(.nothingWaits) }
    return report
  }

  /// Why the actor may not answer a report now.
  func answerReasons(_ report: Report) -> [Reason] {
    var reasons = dutyReasons(for: report.channel)
    if case .acknowledged(let before) = report.answer { reasons.append(.answeredAlready(before)) }
    if case .dismissed = report.place { reasons.append(.notInInbox(report.place)) }
    return reasons
  }

  /// The clock of a report stops; late is recorded like any other answer.
  func acknowledged(_ report: Report, at: Instant, telling: Telling) -> [Event] {
    let details = Acknowledgement(
      by: actor, at: at, elapsed: at - report.receivedAt, telling: telling)
    let answered = Event.report(report.id, .acknowledged(details))
    guard case .filed(let id) = report.place else { return [answered] }
    return [answered, .case(id, .acknowledged(report.id, details))]
  }

  /// What telling a finder of an ending answers besides: every report that still waits.
  func answeredByTelling(_ subject: Case, _ telling: Telling) -> [Event] {
    subject.waiting.compactMap { view.reports[$0.id] }.flatMap {
      acknowledged($0, at: now, telling: telling)
    }
  }
}

extension Decision {
  /// T17: the issue joins the release of its parent, or becomes a case of its own.
  func addIssue(
    _ subject: Case, title: Words?, foundBy: Issue.FoundBy?, path: CaseCommand.IssuePath
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.addIssue, of: subject))
    let title = reasons.need(title, .titleMissing)
    let foundBy = reasons.need(foundBy, .foundByMissing)
    let name = try reasons.settled(title)
    let source = try reasons.settled(foundBy)
    let number = subject.issues.count + 1
    switch path {
    case .joinsRelease:
      let issue = Issue(number: number, title: name, foundBy: source, path: .joinsRelease)
      return [.case(subject.id, .issueAdded(issue))]
    case .ownCase:
      let issue = Issue(
        number: number, title: name, foundBy: source, path: .ownCase(id: view.nextCase))
      return [.case(subject.id, .issueAdded(issue))] + openOwnCase(of: issue)
    }
  }

  /// What the investigation found itself waits for nobody's answer.
  private func openOwnCase(of issue: Issue) -> [Event] {
    let sender: Sender
    let channel: Channel
    switch issue.foundBy {
    case .finder(let finder):
      sender = finder.sender
      channel = .direct(member: actor)
    case .investigation:
      sender = Sender(name: "the investigation", address: "")
      channel = .internal(team: .investigation)
    }
    let received = ReportReceived(
      channel: channel,
      origin: .byHand(report: HandReport(title: issue.title, sender: sender, receivedAt: now)),
      claims: [])
    var report = Report(id: view.nextReport, received: received)
    var events = [Event.report(report.id, .received(received))]
    if issue.foundBy == .investigation {
      let details = Acknowledgement(
        by: actor, at: now, elapsed: TimeSpan(seconds: 0),
        telling: .byHand(at: now, how: issue.title))
      events.append(.report(report.id, .acknowledged(details)))
      report.apply(.acknowledged(details))
    }
    return events + [
      .case(view.nextCase, opened(titled: issue.title, by: report)),
      .report(report.id, .filed(under: view.nextCase)),
    ]
  }
}

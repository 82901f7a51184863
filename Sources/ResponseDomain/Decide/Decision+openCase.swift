extension Decision {
  /// T1
  func open(_ opening: OpenCase) throws(Refusal) -> [Event] {
    switch opening.source {
    case .report(let id):
      guard let report = view.reports[id] else { throw Refusal(.noSuchReport(id)) }
      var reasons = Reasons()
      reasons.add(inboxReasons(report))
      let title = reasons.need(opening.title ?? Words(report.subject), .titleMissing)
      return try [
        .case(view.nextCase, opened(titled: reasons.settled(title), by: report)),
        .report(id, .filed(under: view.nextCase)),
      ]
    case .byHand(let channel, let finder, let receivedAt):
      var reasons = Reasons()
      let title = reasons.need(opening.title, .titleMissing)
      let channel = reasons.need(channel, .channelMissing)
      let finder = reasons.need(finder, .finderMissing)
      reasons.require(receivedAt <= now, .inTheFuture(receivedAt))
      try reasons.check()
      let hand = HandReport(
        title: try reasons.settled(title), sender: try reasons.settled(finder),
        receivedAt: receivedAt)
      return openByHand(hand, channel: try reasons.settled(channel))
    }
  }

  private func openByHand(_ hand: HandReport, channel: Channel) -> [Event] {
    let received = ReportReceived(
      channel: channel, origin: .byHand(report: hand), claims: [])
    let report = Report(id: view.nextReport, received: received)
    return [
      .report(report.id, .received(received)),
      .case(view.nextCase, opened(titled: hand.title, by: report)),
      .report(report.id, .filed(under: view.nextCase)),
    ]
  }

  func opened(titled title: Words, by report: Report) -> CaseEvent {
    .opened(CaseOpened(codeName: freeCodeName, title: title, report: joined(report)))
  }

  /// The first code name of the list that no case has; two of them in one when all are taken.
  private var freeCodeName: CodeName {
    for name in policy.codeNames where !view.usedCodeNames.contains(name) { return name }
    for first in policy.codeNames {
      for second in policy.codeNames {
        if let name = CodeName(first.text + second.text), !view.usedCodeNames.contains(name) {
          return name
        }
      }
    }
    return CodeName.spelled(view.nextCase)
  }
}

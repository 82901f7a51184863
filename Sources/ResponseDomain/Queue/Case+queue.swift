extension Case {
  /// The row of this case in the queue.
  package func queueEntry(under policy: Policy) -> QueueEntry {
    QueueEntry(
      subject: .case(id), isOpen: isOpen, severity: rated.severity,
      stage: stage.name, clock: clock(under: policy), owner: owner, title: title.text,
      finder: finders.first?.displayName ?? "", unread: unread.count, receivedAt: receivedAt,
      codeName: codeName, outlook: outlook(under: policy), tested: matrix.tally.percent,
      testing: slot.map { SlotTesting(slot: $0, hours: hours, gate: gate(under: policy).count) })
  }

  /// What its release is judged by, as far as recorded facts alone tell.
  func gate(under policy: Policy) -> ReleaseGate {
    ReleaseGate(of: self, cells: .counted, hours: HoursStanding(hours), window: policy.window)
  }

  /// The most urgent clock: the earliest deadline, else that somebody waits on the finder.
  package func clock(under policy: Policy) -> Clock {
    let all = clocks(under: policy)
    return all.filter { $0.due != nil }.min { left, right in
      guard let leftDue = left.due, let rightDue = right.due else { return false }
      return leftDue < rightDue
    } ?? all.first ?? .none
  }

  /// Whether somebody still owes this case something: an ended case with an unanswered report,
  /// such as one filed later, stays in sight until it is answered.
  package var isOpen: Bool { stage.name.isActive || !owedAnswers.isEmpty }

  /// Every clock that runs on this case.
  package func clocks(under policy: Policy) -> [Clock] {
    var clocks = owedAnswers.prefix(1).map { report in
      Clock.due(
        .acknowledgement, at: report.receivedAt + policy.acknowledgement,
        since: report.receivedAt)
    }
    switch stage {
    case .fixing(let acceptance):
      clocks.append(acceptance.slot.clock(window: policy.window, since: acceptance.at))
    case .released(let release):
      clocks.append(.due(.watch, at: release.watchUntil, since: release.at))
    case .needsInfo(let inquiry):
      clocks.append(.asked(since: inquiry.askedAt))
    case .received, .acknowledged, .reproducing, .assessing, .closed, .declined, .deferred, .merged:
      break
    }
    if case .at(let moment) = contact, stage.name.isActive {
      clocks.append(.due(.contact, at: moment, since: receivedAt))
    }
    return clocks
  }

  /// Reports that wait for their first answer; spam is owed none, and a merged case has none.
  private var owedAnswers: [JoinedReport] {
    switch stage {
    case .declined(let declination) where declination.cause == .spam: []
    case .merged: []
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .fixing, .released,
      .closed, .declined, .deferred:
      waiting
    }
  }
}

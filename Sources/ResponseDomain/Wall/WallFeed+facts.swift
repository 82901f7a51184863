extension WallFeed {
  /// Deadlines and cases that a feed tells, so that its cost does not grow with the desk.
  package static let mostClocks = 48
  package static let mostCases = 24

  /// The white list: only what is named here goes from the facts of a desk to its wall.
  package init(of facts: WallFacts, under policy: Policy) {
    let zone = policy.cadence.zone
    let duty = Duty(
      rota: policy.rota, takeover: facts.desk.takeover, maker: facts.desk.made.by, at: facts.at)
    self.init(
      writtenAt: facts.writtenAt, at: WallMoment(facts.at, in: zone),
      duty: WallDuty(duty, in: zone),
      inbox: WallInbox(facts.desk.lastCheck, every: policy.inboxCheck, in: zone),
      queue: facts.queue, clocks: Array(facts.clocks.prefix(WallFeed.mostClocks)),
      cases: facts.riding.prefix(WallFeed.mostCases).map {
        WallCase($0, at: facts.at, under: policy)
      },
      reissue: WallReissue(
        last: facts.lastReissue.map { WallMoment($0, in: zone) },
        openProblems: facts.openProblems))
  }
}

extension WallDuty {
  init(_ duty: Duty, in zone: ZoneRules) {
    switch duty.end {
    case .open: self.init(holder: duty.holder, until: nil)
    case .at(let end, next: _): self.init(holder: duty.holder, until: WallMoment(end, in: zone))
    }
  }
}

extension WallInbox {
  init(_ check: InboxCheck, every interval: TimeSpan, in zone: ZoneRules) {
    switch check {
    case .never: self.init(checkedAt: nil, nextBy: nil)
    case .checked(let at, by: _):
      self.init(checkedAt: at, nextBy: WallMoment(at + interval, in: zone))
    }
  }
}

extension WallCase {
  init(_ riding: WallFacts.Riding, at now: Instant, under policy: Policy) {
    let closes = riding.slot.at + policy.window
    self.init(
      id: riding.id, codeName: riding.codeName,
      slot: WallMoment(riding.slot.at, in: policy.cadence.zone), closes: closes,
      standing: WallStanding(riding, isLate: closes <= now), cells: riding.cells,
      hours: riding.hours)
  }
}

extension WallStanding {
  /// PROCESS.md, the stages of a case: the worse word goes first.
  init(_ riding: WallFacts.Riding, isLate: Bool) {
    self =
      if isLate {
        .late
      } else if riding.isAtRisk {
        .atRisk
      } else {
        switch riding.outlook {
        case .ready: .ready
        case .none, .atWork, .exposed, .problems: .onPace
        }
      }
  }
}

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
      queue: facts.queue,
      clocks: Array(
        facts.entries.lazy.compactMap(WallClock.init).prefix(WallFeed.mostClocks)),
      cases: Array(
        facts.riding.lazy.compactMap { WallCase($0, in: zone) }.prefix(WallFeed.mostCases)),
      reissue: facts.reissue)
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

extension WallClock {
  /// Nil for a row without a deadline.
  init?(_ entry: QueueEntry) {
    guard case .due(let kind, let at, since: _) = entry.clock else { return nil }
    self.init(subject: entry.subject, kind: kind, due: at)
  }
}

extension WallCase {
  /// Nil for what is no case.
  init?(_ riding: WallFacts.Riding, in zone: ZoneRules) {
    guard case .case(let id) = riding.entry.subject, let codeName = riding.entry.codeName else {
      return nil
    }
    self.init(
      id: id, codeName: codeName, slot: WallMoment(riding.slot.at, in: zone),
      standing: riding.standing, cells: riding.cells, hours: riding.hours)
  }
}

extension Decision {
  func hours(_ subject: Case, _ command: HoursCommand) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.hours, of: subject))
    let scope = reasons.need(
      HoursScope(of: subject, view.matrices[subject.id]), .scopeNotChosen)
    let settled = try reasons.settled(scope)
    let hours = view.hours[subject.id] ?? TestingHours()
    let events: [HoursEvent]
    switch command {
    case .plan(let drafts, let reason):
      events = try plan(drafts, reason: reason, over: settled, in: hours)
    case .applyTemplate(let name):
      guard let template = policy.planTemplates.first(where: { $0.name == name }) else {
        throw Refusal(.hours(.noSuchTemplate(name)))
      }
      let drafts = template.drafts(over: settled.required, platforms: settled.platforms)
      events = try plan(drafts, reason: Words(name), over: settled, in: hours)
    case .reestimate(let line, let planned, let reason):
      events = try reestimate(line, planned: planned, reason: reason, in: hours)
    case .dropPlatform(let platform, let reason):
      events = try drop(platform, reason: reason, over: settled, in: hours)
    case .log(let drafts):
      events = try log(drafts, on: subject, in: hours)
    case .correct(let id, let reason):
      events = try correct(id, reason: reason, on: subject, in: hours)
    case .raisePace(let day, let minutes, let reason):
      let reason = reasons.need(reason, .reasonMissing)
      reasons.require(minutes > .zero, .hours(.hoursOutOfRange(minutes)))
      events = [
        .paceRaised(PaceRaise(from: day, by: minutes, reason: try reasons.settled(reason)))
      ]
    }
    return events.map { .case(subject.id, .hours($0)) }
  }

  var today: CalendarDay { policy.cadence.zone.local(now).day }

  private func plan(
    _ drafts: [PlanDraft], reason: Words?, over scope: HoursScope, in hours: TestingHours
  ) throws(Refusal) -> [HoursEvent] {
    var reasons = Reasons()
    reasons.require(!drafts.isEmpty, .hours(.nothingPlanned))
    // Scope that is added once work goes on moves the finish, and somebody will ask why.
    if hours.entries > 0 { reasons.require(reason != nil, .reasonMissing) }
    var known = hours.lines.map(\.line.id)
    var lines: [PlanLine] = []
    for draft in drafts {
      reasons.require(draft.planned > .zero, .hours(.hoursOutOfRange(draft.planned)))
      reasons.add(
        draft.platforms.filter { !scope.platforms.contains($0) }
          .map { .hours(.platformNotInScope($0)) })
      reasons.add(
        draft.languages.filter { !scope.languages.contains($0) }
          .map { .hours(.languageNotInScope($0)) })
      let planned = PlanScope(
        platforms: draft.platforms.isEmpty ? scope.platforms : draft.platforms,
        languages: draft.languages.isEmpty ? scope.languages : draft.languages)
      reasons.require(scope.required.contains(where: planned.holds), .hours(.noCell))
      let id = PlanLineID(after: known)
      known.append(id)
      lines.append(
        PlanLine(
          id: id, kind: draft.kind, mode: draft.mode, team: draft.team, scope: planned,
          planned: draft.planned))
    }
    try reasons.check()
    return [.planned(Planned(lines: lines, day: today, reason: reason?.text ?? ""))]
  }

  private func reestimate(
    _ id: PlanLineID, planned: Minutes, reason: Words?, in hours: TestingHours
  ) throws(Refusal) -> [HoursEvent] {
    var reasons = Reasons()
    let line = reasons.need(hours.line(id), .hours(.noSuchLine(id)))
    let reason = reasons.need(reason, .reasonMissing)
    reasons.require(planned >= .zero, .hours(.hoursOutOfRange(planned)))
    let why = try reasons.settled(reason)
    guard line?.planned != planned else { return [] }
    return [.reestimated(Reestimate(line: id, planned: planned, day: today, reason: why))]
  }

  private func drop(
    _ platform: PlatformID, reason: Words?, over scope: HoursScope, in hours: TestingHours
  ) throws(Refusal) -> [HoursEvent] {
    var reasons = Reasons()
    let reason = reasons.need(reason, .reasonMissing)
    let dropped = hours.dropping(
      platform, required: scope.required, on: today, because: reason ?? Words(platform.text))
    reasons.require(!dropped.isEmpty, .hours(.nothingToDrop(platform)))
    try reasons.check()
    return dropped.map { .reestimated($0) }
  }

  private func correct(
    _ id: EntryID, reason: Words?, on subject: Case, in hours: TestingHours
  ) throws(Refusal) -> [HoursEvent] {
    var reasons = Reasons()
    let reason = reasons.need(reason, .reasonMissing)
    let logged = reasons.need(view.logged[subject.id]?[id], .hours(.noSuchEntry(id)))
    if let logged {
      reasons.require(logged.standing == .counts, .hours(.correctedAlready(id)))
    }
    let why = try reasons.settled(reason)
    let entry = try reasons.settled(logged).entry
    let counter = LogEntry(
      id: EntryID(counted: hours.entries + 1), day: entry.day, work: entry.work.countered,
      who: entry.who, build: entry.build, place: entry.place, note: entry.note)
    return [.corrected(Correction(counter: counter, of: id, reason: why))]
  }
}

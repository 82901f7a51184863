extension Decision {
  /// T8
  func deferred(
    _ subject: Case, reason: Words?, target: Words?, approver: PersonID?, told: Telling?
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.defer, of: subject))
    reasons.require(!subject.world.holds(.attacks), .attacksKnown)
    let reason = reasons.need(reason, .reasonMissing)
    let target = reasons.need(target, .targetMissing)
    if subject.stage.name == .fixing { reasons.require(approver != nil, .approverMissing) }
    reasons.require(approver != actor, .approverIsActor)
    let told = reasons.need(told, .finderNotTold)
    let telling = try reasons.settled(told)
    let deferral = Deferral(
      reason: try reasons.settled(reason), target: try reasons.settled(target),
      approver: approver.map { .person(login: $0) } ?? .notOwed)
    return answeredByTelling(subject, telling)
      + [.case(subject.id, .deferred(deferral, told: telling))]
  }

  /// T9: the finder is told, unless it is spam; a duplicate keeps both credits.
  func decline(
    _ subject: Case, cause: Declination.Cause?, note: Words?, told: Telling?
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.decline, of: subject))
    let cause = reasons.need(cause, .causeMissing)
    let note = reasons.need(note, .reasonMissing)
    if cause != .spam { reasons.require(told != nil, .finderNotTold) }
    var credits: [Event] = []
    if case .duplicate(let original) = cause {
      reasons.require(original != subject.id, .sameCase(original))
      reasons.require(view.cases[original] != nil, .noSuchCase(original))
      credits = subject.finders.map { .case(original, .finderJoined($0)) }
    }
    let declination = Declination(
      cause: try reasons.settled(cause), note: try reasons.settled(note))
    let answers = told.map { answeredByTelling(subject, $0) } ?? []
    let how = told.map { Told.told(how: $0) } ?? .notOwed
    return answers + [.case(subject.id, .declined(declination, told: how))] + credits
  }

  /// T10
  func reopen(_ subject: Case, reason: Words?) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.reopen, of: subject))
    let reason = reasons.need(reason, .reasonMissing)
    return [.case(subject.id, .reopened(reason: try reasons.settled(reason)))]
  }

  /// T18: both cases are at work and before release; the other ends as merged.
  func merge(_ subject: Case, into id: CaseID, reason: Words?) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.merge, of: subject))
    reasons.require(id != subject.id, .sameCase(id))
    let target = reasons.need(view.cases[id], .noSuchCase(id))
    if let target, id != subject.id { reasons.add(stageReasons(.merge, of: target)) }
    let reason = reasons.need(reason, .reasonMissing)
    let why = try reasons.settled(reason)
    let moved = subject.reports.map { Event.report($0.id, .filed(under: id)) }
    return [
      .case(subject.id, .merged(into: id, reason: why)),
      .case(id, .absorbed(Absorption(of: subject))),
    ] + hours(of: subject, movedInto: id) + moved
  }

  /// Plan, log and re-estimates go on in the other case.
  private func hours(of subject: Case, movedInto id: CaseID) -> [Event] {
    var transfer = HoursTransfer(
      from: subject.id, into: view.hours[id] ?? TestingHours(),
      taken: Set((view.logged[id] ?? [:]).keys))
    return transfer.carry(view.hoursActs[subject.id] ?? []).map { .case(id, .hours($0)) }
  }
}

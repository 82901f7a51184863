extension Decision {
  /// T5: the first widening needs a report with enough specifics; later ones keep the stage.
  func widen(_ subject: Case, _ widening: Widening) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.widen, of: subject))
    if case .needsInfo(let inquiry) = subject.stage, inquiry.cameFrom == .acknowledged {
      reasons.add(.wrongStage(is: .needsInfo, needed: CaseAct.widen.stages))
    }
    let isFirst = subject.stage == .acknowledged
    let known = widening.members.filter { subject.circle.holds($0.name) }
    let isReopened = isFirst && !subject.circle.members.isEmpty
    reasons.require(!widening.members.isEmpty || isReopened, .nobodyNamed)
    if !isReopened { reasons.add(known.map { .inCircleAlready(name: $0.name) }) }
    let reason = reasons.need(widening.reason, .reasonMissing)
    guard isFirst else {
      return [
        .case(subject.id, .widened(widening.members, reason: try reasons.settled(reason)))
      ]
    }
    reasons.add(widening.specifics.missing.map { .specificMissing($0) })
    let terms = reasons.need(widening.terms ?? statedTerms(of: subject), .embargoTermsMissing)
    let specifics = widening.specifics.whole
    let first = FirstWidening(
      specifics: try reasons.settled(specifics), terms: try reasons.settled(terms),
      members: widening.members, reason: try reasons.settled(reason))
    return [.case(subject.id, .widenedFirst(first))]
  }

  func narrow(_ subject: Case, name: String, reason: Words?) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.narrow, of: subject))
    reasons.require(subject.circle.holds(name), .notInCircle(name: name))
    let reason = reasons.need(reason, .reasonMissing)
    return [.case(subject.id, .narrowed(name: name, reason: try reasons.settled(reason)))]
  }

  /// Terms that are on record, or that what is public already needs none.
  private func statedTerms(of subject: Case) -> Words? {
    switch subject.embargo {
    case .proposed(let terms), .active(let terms), .revising(let terms): terms
    case .ended: Words("none: the embargo has ended")
    case .none: subject.world.holds(.isPublic) ? Words("none: it is public") : nil
    }
  }
}

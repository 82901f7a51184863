extension Decision {
  /// T6
  func reproduced(
    _ subject: Case, by: Words?, at: Instant?, build: Words?
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.reproduced, of: subject))
    let by = reasons.need(by, .evidenceMissing(.who))
    let at = reasons.need(at, .evidenceMissing(.when))
    let build = reasons.need(build, .evidenceMissing(.build))
    if let at, at > now { reasons.add(.inTheFuture(at)) }
    let evidence = Evidence(
      by: try reasons.settled(by), at: try reasons.settled(at), build: try reasons.settled(build))
    return [.case(subject.id, .reproduced(evidence))]
  }

  /// One answer towards T7; risk and scope are settled once the case is accepted.
  func assess(_ subject: Case, _ answer: AssessmentAnswer) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    switch answer {
    case .trackOwner: reasons.add(stageReasons(.assess, of: subject))
    case .risk: reasons.add(stageReasons(.accept, of: subject))
    case .scope(let scope):
      reasons.add(stageReasons(.accept, of: subject))
      reasons.add(scopeReasons(scope))
    }
    try reasons.check()
    return [.case(subject.id, .assessed(answer))]
  }

  /// T7: everything must be answered, before or now, and the next free slot is proposed.
  func accept(_ subject: Case, _ draft: AcceptanceDraft) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.accept, of: subject))
    let answered = subject.assessment.taking(draft)
    let risk = reasons.need(answered.statement, .riskNotStated)
    let scope = reasons.need(answered.chosen, .scopeNotChosen)
    if let scope { reasons.add(scopeReasons(scope)) }
    if let rating = draft.rating {
      reasons.add(ratingReasons(rating))
    } else {
      reasons.require(subject.rated != .notYet, .notRated)
    }
    for track in Track.allCases {
      reasons.require(answered.trackOwners[track] != nil, .trackWithoutOwner(track))
    }
    let slot = slot(draft.slot, reasons: &reasons)
    let acceptance = Acceptance(
      at: now, risk: try reasons.settled(risk), scope: try reasons.settled(scope),
      slot: try reasons.settled(slot))
    let rated = draft.rating.map { [Event.case(subject.id, .rated($0))] } ?? []
    return draft.answers.map { .case(subject.id, .assessed($0)) } + rated
      + [.case(subject.id, .accepted(acceptance))]
  }

  func rate(_ subject: Case, _ rating: Rating, issue: Int?) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.rate, of: subject))
    reasons.add(ratingReasons(rating))
    guard let issue else {
      try reasons.check()
      return subject.rated == .rated(rating: rating) ? [] : [.case(subject.id, .rated(rating))]
    }
    reasons.require(subject.issues.contains { $0.number == issue }, .noSuchIssue(issue))
    try reasons.check()
    return [.case(subject.id, .issueRated(issue: issue, rating))]
  }

  /// Critical asks one question, answered in writing: yes means critical, no at most important.
  private func ratingReasons(_ rating: Rating) -> [Reason] {
    switch rating.worm {
    case .open: rating.severity == .critical || rating.isFinal ? [.wormQuestionOpen] : []
    case .answered(let canSpread, inWriting: _):
      if canSpread {
        rating.severity == .critical ? [] : [.wormMeansCritical]
      } else {
        rating.severity == .critical ? [.criticalNeedsWorm] : []
      }
    }
  }

  private func scopeReasons(_ scope: Scope) -> [Reason] {
    let platforms = Set(policy.platforms.map(\.id))
    let languages = Set(policy.languages.map(\.id))
    return scope.platforms.filter { !platforms.contains($0) }.map { .unknownPlatform($0) }
      + scope.languages.filter { !languages.contains($0) }.map { .unknownLanguage($0) }
      + (scope.requiredCells > 0 ? [] : [.noRequiredCell])
  }

  func slot(_ choice: AcceptanceDraft.SlotChoice, reasons: inout Reasons) -> Slot? {
    switch choice {
    case .nextFree:
      return policy.cadence.nextFree(after: now, taken: view.takenSlots)
    case .on(let day):
      let slot = reasons.need(policy.cadence.slot(on: day), .notASlot(day))
      if let slot { reasons.require(slot.at > now, .slotPassed(day)) }
      return slot
    }
  }
}

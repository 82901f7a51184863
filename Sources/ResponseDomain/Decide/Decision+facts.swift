extension Decision {
  /// What the world knows ends the embargo; attacks alone do not.
  func learn(_ subject: Case, _ fact: World.Fact, seenAt: Words?) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.world, of: subject))
    reasons.require(!subject.world.holds(fact), .knownAlready(fact))
    try reasons.check()
    let learned = Event.case(subject.id, .worldLearned(fact, seenAt: seenAt?.text ?? ""))
    let ending: Embargo.Ending? =
      switch fact {
      case .isPublic: .isPublic
      case .exploit: .exploit
      case .attacks: nil
      }
    guard let ending, subject.embargo.hasTerms else { return [learned] }
    return [learned, .case(subject.id, .embargoed(.ended(at: now, why: ending)))]
  }

  /// What has ended stays ended, and what is public cannot be embargoed any more.
  func setEmbargo(_ subject: Case, _ embargo: Embargo) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.embargo, of: subject))
    if case .ended = subject.embargo { reasons.add(.embargoEnded) }
    if embargo.hasTerms { reasons.require(!subject.world.holds(.isPublic), .embargoEnded) }
    try reasons.check()
    return embargo == subject.embargo ? [] : [.case(subject.id, .embargoed(embargo))]
  }

  /// Plain facts of a case, that hold at any stage but merged.
  func record(_ command: CaseCommand, on subject: Case) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(command.act, of: subject))
    var event: CaseEvent?
    switch command {
    case .retitle(let title):
      if title != subject.title { event = .retitled(title) }
    case .rename(let name):
      let isNew = name != subject.codeName
      reasons.require(!isNew || !view.usedCodeNames.contains(name), .codeNameTaken(name))
      if isNew { event = .codeNamed(name) }
    case .own(let owner):
      if owner != subject.owner { event = .owned(owner) }
    case .setContact(let due):
      if due != subject.contact { event = .contactDue(due) }
    case .note(let words, let isPinned):
      event = reasons.need(words, .wordsMissing).map {
        .noted(Note(words: $0, isPinned: isPinned))
      }
    case .describeFinder(let finder, let organisation):
      reasons.require(subject.finders.indices.contains(finder), .noSuchFinder(finder + 1))
      event = .finderDescribed(finder: finder, organisation: organisation)
    case .credit(let finder, let credit):
      reasons.require(subject.finders.indices.contains(finder), .noSuchFinder(finder + 1))
      event = .credited(finder: finder, credit)
    case .number(let number):
      reasons.require(!subject.numbers.contains(number), .numberTaken(number))
      event = .numbered(number)
    case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .assess, .accept,
      .moveSlot, .defer,
      .decline, .reopen, .addIssue, .merge, .rate, .learn, .embargo, .readMail, .receiveMail,
      .write, .recordHandover, .matrix, .gate, .hours:
      preconditionFailure("\(command.act.rawValue) is decided elsewhere")
    }
    try reasons.check()
    return event.map { [.case(subject.id, $0)] } ?? []
  }
}

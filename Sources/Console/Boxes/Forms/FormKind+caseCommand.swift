internal import Grid
internal import ResponseDomain

extension FormKind {
  func caseCommand(
    _ answers: inout FormAnswers, record: Case?, mail: Telling?
  ) -> CaseCommand? {
    switch self {
    case .acknowledge:
      if answers.choice(.way) == Way.mail.rawValue {
        return .acknowledge(report: nil, at: answers.now, how: Self.unwritten)
      }
      return .acknowledge(report: nil, at: answers.moment(.time), how: answers.words(.manner))
    case .ask: return .ask(questions: answers.questions(), told: told(&answers, mail))
    case .answer: return .answer(silence: answers.words(.reason))
    case .widen:
      var specifics = SpecificsDraft()
      for specific in Specific.allCases {
        specifics[specific] = answers.words(.specific(specific))
      }
      return .widen(
        Widening(
          members: answers.members(), reason: answers.words(.reason), specifics: specifics,
          terms: answers.words(.terms)))
    case .narrow:
      let members = record?.circle.members ?? []
      let index = answers.choice(.name)
      guard members.indices.contains(index) else {
        answers.refuse(.name, "nobody is in the circle")
        return nil
      }
      return .narrow(name: members[index].name, reason: answers.words(.reason))
    case .reproduced:
      return .reproduced(
        by: answers.words(.evidenceBy), at: answers.moment(.time), build: answers.words(.build))
    case .accept: return .accept(answers.acceptance(rated: record?.rated ?? .notYet))
    case .risk:
      answers.require([.risk])
      return answers.words(.risk).map { .assess(.risk(statement: $0)) }
    case .scope:
      answers.require([.platforms, .languages])
      return answers.scope().map { .assess(.scope(chosen: $0)) }
    case .trackOwner(let track):
      answers.require([.trackOwner(track)])
      return answers.person(.trackOwner(track)).map {
        .assess(.trackOwner(track: track, owner: $0))
      }
    case .rate:
      guard let rating = answers.rating() else {
        answers.refuse(.severity, "choose one")
        return nil
      }
      let issue = answers.choice(.issue)
      let issues = record?.issues ?? []
      return .rate(
        severity: rating.severity, worm: rating.worm, isFinal: rating.isFinal,
        issue: issues.indices.contains(issue - 1) ? issues[issue - 1].number : nil)
    case .defer:
      return .defer(
        reason: answers.words(.reason), target: answers.words(.target),
        approver: answers.person(.approver), told: told(&answers, mail))
    case .decline:
      return .decline(
        answers.cause(), note: answers.words(.note), told: told(&answers, mail))
    case .reopen: return .reopen(reason: answers.words(.reason))
    case .merge:
      return answers.caseNumber(.caseNumber).map {
        .merge(into: $0, reason: answers.words(.reason))
      }
    case .addIssue, .note, .owner, .due, .finder, .credit, .number, .retitle, .rename, .embargo,
      .world:
      return factCommand(&answers)
    case .moveSlot: return .moveSlot(answers.slotChoice(), reason: answers.words(.reason))
    case .hours(let form): return form.command(&answers, record: record)
    case .release(let form): return form.command(&answers, record: record)
    case .reply, .open, .openByHand, .file, .dismiss, .takeOut, .takeDuty, .export: return nil
    }
  }

  private func told(_ answers: inout FormAnswers, _ mail: Telling?) -> Telling? {
    switch Way(rawValue: answers.choice(.way)) {
    case .mail: mail
    case .byHand: answers.byHand()
    case .nobody, nil: nil
    }
  }
}

internal import Grid
internal import ResponseDomain

extension FormKind {
  /// Commands that record a single fact of a case.
  func factCommand(_ answers: inout FormAnswers) -> CaseCommand? {
    switch self {
    case .addIssue:
      let foundBy: Issue.FoundBy? =
        switch answers.choice(.foundBy) {
        case 1: .investigation
        case 2: finder(&answers).map { .finder(details: $0) }
        default: nil
        }
      return .addIssue(
        title: answers.words(.title), foundBy: foundBy,
        path: answers.choice(.path) == 1 ? .ownCase : .joinsRelease)
    case .note: return .note(answers.words(.note), isPinned: answers.choice(.isPinned) == 1)
    case .owner: return owner(&answers).map { .own($0) }
    case .due:
      let text = answers.words(.time)?.text ?? "none"
      if text == "none" { return .setContact(.notSet) }
      return answers.moment(.time).map { .setContact(.at(moment: $0)) }
    case .credit:
      let finder = answers.choice(.finder)
      switch answers.choice(.credit) {
      case 1:
        answers.require([.wording])
        return answers.words(.wording).map { .credit(finder: finder, .text(wording: $0)) }
      case 2: return .credit(finder: finder, .noneWanted)
      default: return .credit(finder: finder, .notAsked)
      }
    case .finder:
      answers.require([.organisation])
      let finder = answers.choice(.finder)
      return answers.words(.organisation).map { .describeFinder(finder, organisation: $0) }
    case .number:
      let text = answers.words(.number)?.text ?? ""
      let number =
        answers.choice(.numberKind) == 0
        ? PublicNumber(cve: text) : PublicNumber(bulletin: text)
      if number == nil { answers.refuse(.number, "not a number of this kind") }
      return number.map { .number($0) }
    case .retitle:
      answers.require([.title])
      return answers.words(.title).map { .retitle($0) }
    case .rename:
      let name = CodeName(answers.string(.name))
      if name == nil { answers.refuse(.name, "one word of 2 to 24 letters, a to z") }
      return name.map { .rename($0) }
    case .embargo:
      let state = answers.choice(.embargo)
      if state == 3 { return .embargo(.ended(at: answers.now, why: .agreement)) }
      answers.require([.terms])
      return answers.words(.terms).map { terms in
        switch state {
        case 1: .embargo(.active(terms: terms))
        case 2: .embargo(.revising(terms: terms))
        default: .embargo(.proposed(terms: terms))
        }
      }
    case .world:
      let facts = World.Fact.allCases
      let index = answers.choice(.fact)
      guard facts.indices.contains(index) else { return nil }
      return .learn(facts[index], reason: answers.words(.place))
    case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope,
      .trackOwner, .defer, .decline, .reopen, .merge, .reply, .open, .openByHand, .file, .dismiss,
      .takeOut, .takeDuty, .export, .moveSlot, .hours, .release:
      return nil
    }
  }

  private func finder(_ answers: inout FormAnswers) -> Finder? {
    answers.require([.address])
    guard let address = answers.words(.address)?.text else { return nil }
    return Finder(sender: Sender(name: answers.words(.finder)?.text ?? "", address: address))
  }
}

internal import ResponseDomain

extension FormKind {
  /// Whether the act exists for a report, or for a case.
  func applies(_ target: QueueSubject) -> Bool {
    switch target {
    case .case: act != nil
    case .report:
      switch self {
      case .acknowledge, .reply, .owner, .open, .file, .dismiss, .takeOut: true
      case .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope,
        .trackOwner, .defer, .decline, .reopen, .merge, .addIssue, .note, .due, .finder, .credit,
        .number,
        .retitle, .rename, .embargo, .world, .moveSlot, .openByHand, .takeDuty, .export, .hours,
        .release:
        false
      }
    }
  }

  /// The row of the table of acts; nil for what is done to reports or to the desk.
  var act: CaseAct? {
    switch self {
    case .acknowledge: .acknowledge
    case .ask: .ask
    case .answer: .answer
    case .widen: .widen
    case .narrow: .narrow
    case .reproduced: .reproduced
    case .accept: .accept
    case .risk, .scope, .trackOwner: .assess
    case .rate: .rate
    case .defer: .defer
    case .decline: .decline
    case .reopen: .reopen
    case .merge: .merge
    case .addIssue: .addIssue
    case .note: .note
    case .reply: .reply
    case .owner: .owner
    case .due: .due
    case .finder: .finder
    case .credit: .credit
    case .number: .number
    case .retitle: .retitle
    case .rename: .rename
    case .embargo: .embargo
    case .world: .world
    case .moveSlot: .slot
    case .hours(let form): form.act
    case .release(let form): form.act
    case .open, .openByHand, .file, .dismiss, .takeOut, .takeDuty, .export: nil
    }
  }
}

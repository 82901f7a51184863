/// What can be done to a case, without its answers: the rows of the table of acts.
package enum CaseAct: String, CaseIterable, Hashable, Sendable {
  case acknowledge, ask, answer, widen, narrow, reproduced, assess, accept, slot
  case `defer`, decline, reopen
  case addIssue = "child"
  case merge, rate, world, embargo, retitle, rename, owner, due, note, finder, credit, number
  case read, receive, reply
  case recordHandover = "handover"
  case matrix, gate, approve, release, exception, problem, withdraw, reissue, revise, close
  case rewatch
  case hours

  /// The stages in which the act can be done at all; the other guards come on top.
  package var stages: [StageName] {
    switch self {
    case .ask: [.acknowledged, .reproducing]
    case .answer: [.needsInfo]
    case .widen: [.acknowledged, .needsInfo, .reproducing, .assessing, .fixing, .released]
    case .reproduced: [.reproducing]
    case .assess: [.assessing, .fixing]
    case .accept: [.assessing]
    case .slot: [.fixing]
    case .defer: [.assessing, .fixing]
    case .reopen: [.declined, .deferred]
    // A staged release is completed from where it stands: the gate refuses one that is whole.
    case .release, .exception, .matrix, .approve: [.fixing, .released]
    case .gate: [.assessing, .fixing, .released]
    case .problem, .withdraw, .reissue, .revise, .close: [.released]
    case .rewatch: [.closed]
    case .hours: [.assessing, .fixing, .released]
    case .decline, .merge, .embargo: StageName.allCases.filter(\.isBeforeRelease)
    case .addIssue, .rate, .narrow: StageName.allCases.filter(\.isActive)
    case .acknowledge, .world, .retitle, .rename, .owner, .due, .note, .finder,
      .credit, .number, .read,
      .receive, .reply, .recordHandover:
      StageName.allCases.filter { $0 != .merged }
    }
  }

  /// The stage that the act leads to; nil when it keeps the stage, or goes back to an earlier one.
  package var target: StageName? {
    switch self {
    case .ask: .needsInfo
    case .widen: .reproducing
    case .reproduced: .assessing
    case .accept: .fixing
    case .defer: .deferred
    case .decline: .declined
    case .reopen: .acknowledged
    case .merge: .merged
    case .release, .exception, .rewatch: .released
    case .reissue: .fixing
    case .close: .closed
    case .acknowledge: .acknowledged
    case .answer, .narrow, .assess, .slot, .addIssue, .rate, .world, .embargo, .retitle, .rename,
      .owner,
      .due, .note, .finder, .credit, .number, .read, .receive, .reply, .recordHandover, .matrix,
      .gate, .approve, .problem, .withdraw, .revise, .hours:
      nil
    }
  }
}

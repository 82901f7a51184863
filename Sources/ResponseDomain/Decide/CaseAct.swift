/// What can be done to a case, without its answers: the rows of the table of acts.
package enum CaseAct: String, CaseIterable, Hashable, Sendable {
  case acknowledge, ask, answer, widen, narrow, reproduced, assess, accept
  case `defer`, decline, reopen
  case addIssue = "child"
  case merge, rate, world, embargo, retitle, rename, owner, due, note, finder, credit, number
  case read, receive, reply
  case recordHandover = "handover"
  case release
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
    case .defer: [.assessing, .fixing]
    case .reopen: [.declined, .deferred]
    case .release: [.fixing]
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
    case .release: .released
    case .acknowledge: .acknowledged
    case .answer, .narrow, .assess, .addIssue, .rate, .world, .embargo, .retitle, .rename, .owner,
      .due, .note, .finder, .credit, .number, .read, .receive, .reply, .recordHandover, .hours:
      nil
    }
  }
}

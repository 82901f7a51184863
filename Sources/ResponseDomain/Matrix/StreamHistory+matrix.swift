extension StreamHistory {
  /// The cells that the live events add up to; nil while no scope was accepted.
  package func matrixState() -> Matrix? {
    var state: Matrix?
    for recorded in live {
      guard case .case(_, let event) = recorded.event else { continue }
      if case .accepted(let acceptance) = event {
        state = Matrix(acceptance.scope, at: acceptance.at)
      } else {
        state?.apply(event)
      }
    }
    return state
  }
}

extension Matrix {
  /// Takes what an event of the case does to its cells.
  package mutating func apply(_ event: CaseEvent) {
    switch event {
    case .matrix(let event): apply(event)
    case .release(let event): apply(event.shifts)
    case .accepted(let acceptance): self = Matrix(acceptance.scope, at: acceptance.at)
    case .opened, .reportJoined, .finderJoined, .reportLeft, .mailJoined, .mailRead,
      .mailWritten, .mailHandedOver, .acknowledged, .asked, .answerArrived, .widenedFirst,
      .widened, .narrowed, .reproduced, .assessed, .rated, .issueRated, .deferred, .declined,
      .reopened, .merged, .absorbed, .issueAdded, .retitled, .codeNamed, .owned, .contactDue,
      .noted, .finderDescribed, .credited, .worldLearned, .embargoed, .numbered:
      break
    }
  }
}

extension Event {
  /// Whether a compensating entry can take this back: not what left the house or came into it.
  package var isReversible: Bool {
    switch self {
    case .desk, .undone: false
    case .report(_, let event): event.isReversible
    case .case(_, let event): event.isReversible
    }
  }
}

extension ReportEvent {
  var isReversible: Bool {
    switch self {
    case .received(let received):
      // What a person wrote down goes with the case that it opened; mail that came has come.
      switch received.origin {
      case .mail: false
      case .byHand: true
      }
    case .mailWritten, .mailHandedOver: false
    case .acknowledged, .owned, .filed, .takenOut, .dismissed: true
    }
  }
}

extension CaseEvent {
  var isReversible: Bool {
    switch self {
    case .mailJoined, .mailWritten, .mailHandedOver: false
    case .matrix(let event): event.isReversible
    case .release(let event): event.isReversible
    case .hours(let event): event.isReversible
    case .opened, .reportJoined, .finderJoined, .reportLeft, .mailRead, .acknowledged, .asked,
      .answerArrived, .widenedFirst, .widened, .narrowed, .reproduced, .assessed, .rated,
      .issueRated, .accepted, .slotMoved, .deferred, .declined, .reopened, .merged, .absorbed,
      .issueAdded,
      .retitled, .codeNamed, .owned, .contactDue, .noted, .finderDescribed, .credited,
      .worldLearned, .embargoed,
      .numbered:
      true
    }
  }
}

/// What an event of a case does to its cells.
package enum CellChange: Hashable, Sendable {
  case none
  case some([CellShift])
  /// The matrix is set up, or its platforms and languages change.
  case whole
}

extension CaseEvent {
  package var cellChange: CellChange {
    switch self {
    case .matrix(.cellsChanged(let changed)): .some(changed.shifts)
    case .matrix(.scopeChanged), .accepted: .whole
    case .release(let event): event.shifts.isEmpty ? .none : .some(event.shifts)
    case .opened, .reportJoined, .finderJoined, .reportLeft, .mailJoined, .mailRead,
      .mailWritten, .mailHandedOver, .acknowledged, .asked, .answerArrived, .widenedFirst,
      .widened, .narrowed, .reproduced, .assessed, .rated, .issueRated, .slotMoved, .deferred,
      .declined,
      .reopened, .merged, .absorbed, .issueAdded, .retitled, .codeNamed, .owned, .contactDue,
      .noted, .finderDescribed, .credited, .worldLearned, .embargoed, .numbered, .hours:
      .none
    }
  }
}

/// What can happen to the testing hours of a case.
package enum HoursEvent: Hashable, Sendable {
  /// The plan was made, or scope was added to it.
  case planned(Planned)
  case reestimated(Reestimate)
  case logged(LogEntry)
  case corrected(Correction)
  case paceRaised(PaceRaise)

  /// Every act on hours can be undone: nothing has left the house.
  var isReversible: Bool {
    switch self {
    case .planned, .reestimated, .logged, .corrected, .paceRaised: true
    }
  }

  var reason: String {
    switch self {
    case .planned(let planned): planned.reason
    case .reestimated(let estimate): estimate.reason.text
    case .logged(let entry): entry.note
    case .corrected(let correction): correction.reason.text
    case .paceRaised(let raise): raise.reason.text
    }
  }
}

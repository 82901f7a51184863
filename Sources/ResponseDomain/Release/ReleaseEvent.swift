/// What can happen to a case on its way out and after.
package enum ReleaseEvent: Hashable, Sendable {
  case answered(GateAnswer)
  /// What is asked for is under way, and so far.
  case progressed(GateProgress)
  case retracted(GateTopic, reason: Words)
  case approved(Approval)
  /// T11 and T12
  case shipped(Shipment)
  case problemFound(DeploymentProblem)
  case problemSolved(number: Int, how: Words)
  case withdrawn(Withdrawal)
  /// T13
  case reissued(Reissue)
  /// T14
  case textRevised(TextRevision)
  /// T15
  case closed
  /// T16
  case watchReopened(DeploymentProblem, until: Instant)

  /// The cells that it changes.
  var shifts: [CellShift] {
    switch self {
    case .shipped(let shipment): shipment.shifts
    case .withdrawn(let withdrawal): withdrawal.shifts
    case .reissued(let reissue): reissue.shifts
    case .answered, .progressed, .retracted, .approved, .problemFound, .problemSolved,
      .textRevised, .closed, .watchReopened:
      []
    }
  }

  var isReversible: Bool {
    switch self {
    case .shipped: false
    case .answered, .progressed, .retracted, .approved, .problemFound, .problemSolved,
      .withdrawn, .reissued, .textRevised, .closed, .watchReopened:
      true
    }
  }

  /// The words of whoever did it, where a reason is asked.
  var reason: String {
    switch self {
    case .answered(let answer): answer.words.text
    case .progressed(let progress): progress.words.text
    case .retracted(_, let reason): reason.text
    case .shipped(let shipment):
      switch shipment.basis {
      case .whole: ""
      case .exception(approver: _, let reason, exposed: _): reason.text
      }
    case .problemFound(let problem), .watchReopened(let problem, until: _): problem.words.text
    case .problemSolved(number: _, let how): how.text
    case .withdrawn(let withdrawal): withdrawal.reason.text
    case .reissued(let reissue): reissue.reason.text
    case .textRevised(let revision): revision.words.text
    case .approved, .closed: ""
    }
  }
}

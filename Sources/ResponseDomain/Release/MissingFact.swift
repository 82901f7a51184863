/// A fact that the release waits for; recording it is all that it takes.
package enum MissingFact: Hashable, Sendable {
  case requiredCell
  /// Required cells that have not passed on their build, where only the count is known.
  case cellsUntested(Int)
  case cellsUnstaged(Int)
  case cellUntested(CellID, CellStateName)
  case cellUnstaged(CellID)
  case workaround(PlatformID)
  case rating
  case bulletin(Bulletin)
  case cveNumber
  case bulletinNumber
  /// The finder at a place of the case's list, from 0.
  case credit(finder: Int)
  case hourTold
  case channels
  case support
  case channel(ChannelName)
  case slotNotCome(Slot)
  case windowPassed(Slot)
  case thirdParty
  case childIssue(Int)
  case supersedes
  /// The plain answer, while there is no plan.
  case hours
  case kindsUnfinished(Int)
  case hoursUnreconciled(left: Int)
  case secondPerson
  /// Whoever approved cannot release too.
  case otherPerson(than: PersonID)
}

extension MissingFact {
  /// Where the fact is recorded.
  package enum Jump: Hashable, Sendable {
    case cell(CellID)
    case matrix, burndown, tracks, slots, caseFacts, approval
  }

  package var jump: Jump {
    switch self {
    case .cellUntested(let id, _), .cellUnstaged(let id): .cell(id)
    case .requiredCell, .cellsUntested, .cellsUnstaged: .matrix
    case .workaround, .bulletin, .channels, .support, .channel, .thirdParty: .tracks
    case .rating, .cveNumber, .bulletinNumber, .credit, .hourTold, .childIssue, .supersedes:
      .caseFacts
    case .slotNotCome, .windowPassed: .slots
    case .hours, .kindsUnfinished, .hoursUnreconciled: .burndown
    case .secondPerson, .otherPerson: .approval
    }
  }
}

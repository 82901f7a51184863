/// Why a command on the way out was refused.
package enum GateReason: Hashable, Sendable {
  /// R1 to R14: a fact that a rule still waits for.
  case open(ReleaseRule, MissingFact)
  case numberNotTyped(CaseID)
  /// Everything is out already.
  case releasedAlready
  case authorMissing
  case authorApproves(PersonID)
  case noSuchAnswer(GateTopic)
  /// How far it is needs not be said of what is answered.
  case answeredTopic(GateTopic)
  case unknownTopicPart(GateTopic)
  /// The approval was asked for another version of the case than it is at.
  case sawOtherVersion(saw: Int, is: Int)
  /// A staged exception wants the world to know, or attacks.
  case notKnownToTheWorld
  case vicePresidentMissing
  case nothingStaged
  case cellNotStaged(CellID)
  /// The printed list of exposed cells was not seen, or is another one by now.
  case exposedNotSeen(cells: Int)
  case noSuchProblem(Int)
  case problemSolvedAlready(Int)
  case problemMissing
  case problemOpen(Int)
  case causeClassMissing
  case noAffectedCell
  case cellNotReleased(CellID)
  case kindMissing
  case watchRuns(until: Instant)
  case cellOpen(CellID, CellStateName)
  case rootCauseMissing
  case creditUnchecked
  case supersedenceMissing
}

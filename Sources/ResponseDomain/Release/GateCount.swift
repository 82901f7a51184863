/// How many rules of a release hold, as far as recorded facts alone tell.
package enum GateCount: Hashable, Codable, Sendable {
  /// Nobody has counted them.
  case unknown
  /// Of the twelve that hang on no moment so many hold; R9 holds at any hour for a case out of
  /// band, and R14 while the approval is of the version before.
  case counted(facts: Int, isOutOfBand: Bool, approval: Approved)

  package enum Approved: Hashable, Codable, Sendable {
    case none
    case saw(version: Int)
  }
}

extension ReleaseGate {
  /// What the queue keeps of the gate.
  package var count: GateCount {
    let facts = ReleaseRule.allCases.count { !$0.isOfTheMoment && recorded($0).holds }
    var approval = GateCount.Approved.none
    if case .approved(let given) = subject.gate.second { approval = .saw(version: given.saw) }
    return .counted(
      facts: facts, isOutOfBand: subject.gate[.outOfBand] != nil, approval: approval)
  }
}

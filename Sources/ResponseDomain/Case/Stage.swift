/// Where a case stands, each stage with what only it knows.
package enum Stage: Hashable, Codable, Sendable {
  case received
  case acknowledged
  case needsInfo(Inquiry)
  case reproducing
  case assessing(Evidence)
  case fixing(Acceptance)
  case released(Release)
  case closed(Release)
  case declined(Declination)
  case deferred(Deferral)
  case merged(into: CaseID)

  package var name: StageName {
    switch self {
    case .received: .received
    case .acknowledged: .acknowledged
    case .needsInfo: .needsInfo
    case .reproducing: .reproducing
    case .assessing: .assessing
    case .fixing: .fixing
    case .released: .released
    case .closed: .closed
    case .declined: .declined
    case .deferred: .deferred
    case .merged: .merged
    }
  }
}

/// The name of a stage, without what the stage holds.
package enum StageName: String, CaseIterable, Hashable, Codable, Sendable {
  case received, acknowledged
  case needsInfo = "needs-info"
  case reproducing, assessing, fixing, released, closed, declined, deferred, merged

  /// Whether work goes on: neither ended nor put off.
  package var isActive: Bool {
    switch self {
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .fixing, .released: true
    case .closed, .declined, .deferred, .merged: false
    }
  }

  /// Whether work goes on and nothing has been released yet.
  package var isBeforeRelease: Bool { isActive && self != .released }
}

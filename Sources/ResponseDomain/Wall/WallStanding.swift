/// The derived word of a case, for a wall; that a slot has passed a wall sees by itself.
package enum WallStanding: String, Hashable, Codable, Sendable, CaseIterable {
  case onPace = "on pace"
  case ready
  case atRisk = "at risk"
  case stale
  case late
}

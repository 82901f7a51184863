/// The rating scale of November 2002, from least to worst.
package enum Severity: String, CaseIterable, Hashable, Comparable, Codable, Sendable {
  case low, moderate, important, critical

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .low: 0
    case .moderate: 1
    case .important: 2
    case .critical: 3
    }
  }
}

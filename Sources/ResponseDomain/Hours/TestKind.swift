/// What a line of a test plan tests.
package enum TestKind: String, CaseIterable, Hashable, Codable, Sendable {
  case osCompatibility = "OS compatibility"
  case ownApplications = "own applications"
  case thirdPartyApplications = "third-party applications"
  case performance, stability, configurations, other

  /// The kinds as the figures name them: applications of any maker are one.
  package enum Family: String, CaseIterable, Hashable, Sendable {
    case osCompatibility = "OS compatibility"
    case applicationCompatibility = "application compatibility"
    case performance, stability, configurations, other
  }

  package var family: Family {
    switch self {
    case .osCompatibility: .osCompatibility
    case .ownApplications, .thirdPartyApplications: .applicationCompatibility
    case .performance: .performance
    case .stability: .stability
    case .configurations: .configurations
    case .other: .other
    }
  }

  /// The kind that a person means by a name or its unambiguous beginning, whatever its case.
  package init?(named name: String) {
    let wanted = name.lowercased()
    if let exact = TestKind.allCases.first(where: { $0.rawValue.lowercased() == wanted }) {
      self = exact
      return
    }
    let found = TestKind.allCases.filter { $0.rawValue.lowercased().hasPrefix(wanted) }
    guard !wanted.isEmpty, found.count == 1 else { return nil }
    self = found[0]
  }
}

package import ResponseDomain

/// What `rating:` asks.
package enum RatingTest: Hashable, Sendable {
  /// Not rated yet.
  case none
  case exactly(Severity)
  case compares(FilterComparison, Severity)

  /// The ratings that fit.
  package var severities: [Severity] {
    switch self {
    case .none: []
    case .exactly(let severity): [severity]
    case .compares(let comparison, let severity):
      Severity.allCases.filter { comparison.holds($0, severity) }
    }
  }
}

/// Whether a case or an issue has a rating yet.
package enum Rated: Hashable, Codable, Sendable {
  case notYet
  case rated(rating: Rating)

  package var severity: Severity? {
    switch self {
    case .notYet: nil
    case .rated(let rating): rating.severity
    }
  }
}

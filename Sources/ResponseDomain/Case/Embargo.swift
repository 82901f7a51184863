/// What was agreed with the finder about silence; visibility never hangs on the stage.
package enum Embargo: Hashable, Codable, Sendable {
  case none
  case proposed(terms: Words)
  case active(terms: Words)
  case revising(terms: Words)
  case ended(at: Instant, why: Ending)

  package enum Ending: String, Hashable, Codable, Sendable {
    case release
    case isPublic = "public"
    case exploit
    case agreement
  }

  /// Whether terms are stated, agreed or not.
  package var hasTerms: Bool {
    switch self {
    case .none, .ended: false
    case .proposed, .active, .revising: true
    }
  }
}

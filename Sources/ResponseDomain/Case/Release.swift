/// That a case is out: since when, and how long it is watched.
package struct Release: Hashable, Codable, Sendable {
  package let at: Instant
  package let watchUntil: Instant

  package init(at: Instant, watchUntil: Instant) {
    self.at = at
    self.watchUntil = watchUntil
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case watchUntil
  }
}

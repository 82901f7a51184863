/// That the problem was reproduced: by whom, when, on which build.
package struct Evidence: Hashable, Codable, Sendable {
  package let by: Words
  package let at: Instant
  package let build: Words

  package init(by: Words, at: Instant, build: Words) {
    self.by = by
    self.at = at
    self.build = build
  }

  private enum CodingKeys: String, CodingKey {
    case by
    case at
    case build
  }
}

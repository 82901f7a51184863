/// Platforms and languages of a case as they are after a change of what must be fixed.
package struct ScopeChange: Hashable, Codable, Sendable {
  package let platforms: [PlatformID]
  package let languages: [LanguageID]
  /// How the whole matrix stands after it.
  package let tally: CellTally
  package let reason: Words

  package init(
    platforms: [PlatformID], languages: [LanguageID], tally: CellTally, reason: Words
  ) {
    self.platforms = platforms
    self.languages = languages
    self.tally = tally
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case platforms
    case languages
    case tally
    case reason
  }
}

/// Which platforms and languages a line of the plan tests.
package struct PlanScope: Hashable, Codable, Sendable {
  package let platforms: [PlatformID]
  package let languages: [LanguageID]

  package init(platforms: [PlatformID], languages: [LanguageID]) {
    self.platforms = platforms
    self.languages = languages
  }

  private enum CodingKeys: String, CodingKey {
    case platforms
    case languages
  }

  package func holds(_ cell: HoursCell) -> Bool {
    platforms.contains(cell.platform) && languages.contains(cell.language)
  }
}

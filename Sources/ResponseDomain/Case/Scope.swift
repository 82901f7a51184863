/// Which patches a case needs: platforms by languages, less those that do not apply.
package struct Scope: Hashable, Codable, Sendable {
  /// One cell of the matrix that needs no patch, and why.
  package struct NotApplicable: Hashable, Codable, Sendable {
    package let platform: PlatformID
    package let language: LanguageID
    package let reason: Words

    package init(platform: PlatformID, language: LanguageID, reason: Words) {
      self.platform = platform
      self.language = language
      self.reason = reason
    }

    private enum CodingKeys: String, CodingKey {
      case platform
      case language
      case reason
    }
  }

  package let platforms: [PlatformID]
  package let languages: [LanguageID]
  package let notApplicable: [NotApplicable]

  package init(
    platforms: [PlatformID], languages: [LanguageID], notApplicable: [NotApplicable] = []
  ) {
    self.platforms = platforms
    self.languages = languages
    self.notApplicable = notApplicable
  }

  private enum CodingKeys: String, CodingKey {
    case platforms
    case languages
    case notApplicable
  }

  package var cells: Int { platforms.count * languages.count }

  /// Cells that must be released: all but the not applicable ones.
  package var requiredCells: Int {
    let excluded = Set(
      notApplicable.filter {
        platforms.contains($0.platform) && languages.contains($0.language)
      }.map { [$0.platform.text, $0.language.text] })
    return cells - excluded.count
  }
}

/// One patch by what it is for: the cell of the matrix that hours are spread to.
package struct HoursCell: Hashable, Comparable, Codable, Sendable {
  package let platform: PlatformID
  package let language: LanguageID

  package init(platform: PlatformID, language: LanguageID) {
    self.platform = platform
    self.language = language
  }

  private enum CodingKeys: String, CodingKey {
    case platform
    case language
  }

  package static func < (left: HoursCell, right: HoursCell) -> Bool {
    (left.platform, left.language) < (right.platform, right.language)
  }
}

extension Matrix {
  /// The cells that must be released as things stand: those that hours are spread over.
  package var requiredCells: [HoursCell] {
    required.map { HoursCell(platform: $0.platform, language: $0.language) }
  }
}

extension Scope {
  /// The cells that must be released: all but the not applicable ones, platform by platform.
  package var required: [HoursCell] {
    let excluded = Set(
      notApplicable.map { HoursCell(platform: $0.platform, language: $0.language) })
    return platforms.flatMap { platform in
      languages.map { HoursCell(platform: platform, language: $0) }
    }.filter { !excluded.contains($0) }
  }
}

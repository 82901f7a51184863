/// Which platforms and languages are a team's.
package struct TeamScope: Hashable, Sendable {
  /// Empty for no platform in particular.
  package var platforms: [PlatformID]
  /// Empty for no language in particular.
  package var languages: [LanguageID]

  package init(platforms: [PlatformID], languages: [LanguageID]) {
    self.platforms = platforms
    self.languages = languages
  }

  /// Whether a matrix has a cell of this team: one of its platforms in one of its languages, where
  /// naming none of a kind means every one. A team that names neither has no cells.
  package func touches(platforms: [PlatformID], languages: [LanguageID]) -> Bool {
    guard !self.platforms.isEmpty || !self.languages.isEmpty else { return false }
    let hasPlatform =
      self.platforms.isEmpty || platforms.contains { self.platforms.contains($0) }
    let hasLanguage =
      self.languages.isEmpty || languages.contains { self.languages.contains($0) }
    return hasPlatform && hasLanguage
  }

  /// Whether a cell is this team's own, by the same rule.
  package func holds(_ cell: CellID) -> Bool {
    touches(platforms: [cell.platform], languages: [cell.language])
  }
}

extension Case {
  /// Whether the case concerns a team: it is in the circle, or cells of the matrix are its own.
  package func concerns(_ team: TeamName, under policy: Policy) -> Bool {
    if circle.holds(team.text) { return true }
    guard let scope = policy.teamScopes[team] else { return false }
    return scope.touches(platforms: matrix.platforms, languages: matrix.languages)
  }
}

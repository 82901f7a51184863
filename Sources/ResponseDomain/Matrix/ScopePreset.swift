/// Platforms and languages of the policy that are chosen together, by a name.
package struct ScopePreset: Hashable, Sendable {
  package let name: String
  package let platforms: [PlatformID]
  package let languages: [LanguageID]

  package init(name: String, platforms: [PlatformID], languages: [LanguageID]) {
    self.name = name
    self.platforms = platforms
    self.languages = languages
  }
}

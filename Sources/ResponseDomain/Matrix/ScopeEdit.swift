/// How the platforms and languages of a case are to change.
package struct ScopeEdit: Hashable, Sendable {
  package var adding: Axis
  package var removing: Axis
  package var reason: Words?

  /// Some rows and columns of a matrix.
  package struct Axis: Hashable, Sendable {
    package var platforms: [PlatformID]
    package var languages: [LanguageID]

    package init(platforms: [PlatformID] = [], languages: [LanguageID] = []) {
      self.platforms = platforms
      self.languages = languages
    }
  }

  package init(adding: Axis = Axis(), removing: Axis = Axis(), reason: Words? = nil) {
    self.adding = adding
    self.removing = removing
    self.reason = reason
  }
}

internal import ResponseDomain

/// The platforms and languages of the demo's policy, for the scopes of its cases.
struct DemoScope: Sendable {
  let platforms: [PlatformID]
  let languages: [LanguageID]

  /// All languages on some platforms, by their place in the policy, less what does not apply.
  func all(
    languagesOn places: [Int], notApplicable: [(platform: Int, language: String, why: String)] = []
  ) -> Scope {
    Scope(
      platforms: places.map { platforms[$0] }, languages: languages,
      notApplicable: notApplicable.compactMap { cell in
        guard let language = LanguageID(cell.language), let why = Words(cell.why) else {
          return nil
        }
        return Scope.NotApplicable(
          platform: platforms[cell.platform], language: language, reason: why)
      })
  }
}

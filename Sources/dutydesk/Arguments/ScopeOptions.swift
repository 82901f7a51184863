internal import ArgumentParser
internal import Grid
internal import Grid
internal import ResponseDomain

/// The platforms and languages that need a patch.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A platform of the policy, or all; again for more.", valueName: "id"))
  var platform: [PlatformID] = []

  @Option(
    help: ArgumentHelp("A language of the policy, or all; again for more.", valueName: "code"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "A pair that needs no patch and why, as TSE/NOR=words; again for more.", valueName: "cell"))
  var notApplicable: [UnneededCell] = []

  /// Nil when nothing was chosen.
  func scope(under policy: Policy) throws -> Scope? {
    guard !platform.isEmpty || !language.isEmpty || !notApplicable.isEmpty else { return nil }
    let platforms =
      platform.map(\.text) == ["all"] ? policy.platforms.map(\.id) : platform
    let languages = try language == ["all"] ? policy.languages.map(\.id) : language.map(Self.code)
    let cells = notApplicable.map(\.cell)
    if let stray = cells.first(where: {
      !platforms.contains($0.platform) || !languages.contains($0.language)
    }) {
      let cell = SafeText(untrusted: "\(stray.platform)/\(stray.language)", kind: .line)
      throw Fault(
        .badInput, code: "cell-not-in-scope",
        "\(cell) is no pair of the chosen platforms and languages. Nothing was recorded.")
    }
    return Scope(platforms: platforms, languages: languages, notApplicable: cells)
  }

  static func code(_ text: String) throws -> LanguageID {
    guard let id = LanguageID(text) else {
      throw Fault.usage("A language is a code of the policy in capitals, such as JPN, or all.")
    }
    return id
  }
}

internal import ArgumentParser
internal import Grid
internal import ResponseDomain

/// The platforms and languages that need a patch.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Platforms and languages of the policy by name.", valueName: "name"))
  var preset: String?

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
    guard preset != nil || !platform.isEmpty || !language.isEmpty || !notApplicable.isEmpty else {
      return nil
    }
    let chosen = try chosenPreset(under: policy)
    let platforms =
      platform.map(\.text) == ["all"]
      ? policy.platforms.map(\.id) : (chosen?.platforms ?? []) + platform
    let languages =
      try language == ["all"]
      ? policy.languages.map(\.id) : (chosen?.languages ?? []) + language.map(Self.code)
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

  /// Nil without the option.
  private func chosenPreset(under policy: Policy) throws -> ScopePreset? {
    guard let preset else { return nil }
    guard let found = policy.presets.first(where: { $0.name == preset }) else {
      let names = policy.presets.map { SafeText(untrusted: $0.name, kind: .name) }
      throw Fault(
        .badInput, code: "no-such-preset",
        "The policy has no preset of that name, only: \(names.joined(separator: ", ")).")
    }
    return found
  }

  static func code(_ text: String) throws -> LanguageID {
    guard let id = LanguageID(text) else {
      throw Fault.usage("A language is a code of the policy in capitals, such as JPN, or all.")
    }
    return id
  }
}

import ResponseDomain

extension Shipped {
  /// The five platforms in 25 languages, 125 patches (the account of 2003), and parts of them.
  static let presets: [ScopePreset] = [
    preset("Windows 5 x 25", platforms: Array(platforms), languages: Array(languages)),
    preset(
      "Windows 2000 and later", platforms: Array(platforms.dropFirst(2)),
      languages: Array(languages)),
    preset("English", platforms: Array(platforms), languages: Array(languages.prefix(1))),
  ]

  private static func preset(
    _ name: String, platforms: [Platform], languages: [Language]
  ) -> ScopePreset {
    ScopePreset(name: name, platforms: platforms.map(\.id), languages: languages.map(\.id))
  }

  /// The presets as the shipped text writes them; what is all of the policy is left out.
  static var presetText: String {
    presets.map { preset in
      var parts = ["name = \"\(preset.name)\""]
      if preset.platforms.count < platforms.count {
        parts.append("platforms = [\(quoted(preset.platforms.map(\.text)))]")
      }
      if preset.languages.count < languages.count {
        parts.append("languages = [\(quoted(preset.languages.map(\.text)))]")
      }
      return "  { \(parts.joined(separator: ", ")) },"
    }.joined(separator: "\n")
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

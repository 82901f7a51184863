import ResponseDomain

extension PolicyFile {
  /// Platforms and languages that are chosen by a name; each must be one of the policy.
  static func presets(
    in matrix: Section, platforms: [Platform], languages: [Language],
    noting mistakes: inout [Mistake]
  ) -> [ScopePreset] {
    let read = matrix.tables(
      "presets", keys: ["name", "platforms", "languages"], noting: &mistakes
    ) { section, mistakes -> ScopePreset? in
      let name = section.required("name", noting: &mistakes) { node throws(MistakeKind) in
        try node.asLine()
      }
      let rows = section.list("platforms", noting: &mistakes) { node throws(MistakeKind) in
        try known(try node.asForm(.platform, PlatformID.init), among: platforms.map(\.id))
      }
      let columns = section.list("languages", noting: &mistakes) { node throws(MistakeKind) in
        try known(try node.asForm(.language, LanguageID.init), among: languages.map(\.id))
      }
      guard let name else { return nil }
      // What is left out is everything that the policy has.
      return ScopePreset(
        name: name, platforms: rows ?? platforms.map(\.id),
        languages: columns ?? languages.map(\.id))
    }
    matrix.noteRepeated("presets", in: read ?? [], by: \.name, noting: &mistakes)
    guard let read else {
      return Shipped.presets.filter { preset in
        Set(preset.platforms).isSubset(of: platforms.map(\.id))
          && Set(preset.languages).isSubset(of: languages.map(\.id))
      }
    }
    return read
  }
}

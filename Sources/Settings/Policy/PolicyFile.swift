package import ResponseDomain

/// Reads the text of `policy.toml`.
package enum PolicyFile {
  /// What the file is called in the directory of a desk.
  package static let name = "policy.toml"

  /// The policy that a text describes; what the text leaves out is as `shippedText(zone:)` has it.
  ///
  /// Fails with every mistake of the text at once, unless it is no TOML at all.
  ///
  /// - Parameter file: how faults name the file.
  package static func policy(
    from text: String, file: String = name, zones: ZoneReader
  ) throws(SettingsFault) -> Policy {
    let document = try TomlNode.document(text, file: file)
    var mistakes: [Mistake] = []
    let top = Section(
      document, at: .top,
      keys: [
        "first-case", "code-names", "covering", "clocks", "cadence", "mail", "matrix", "people",
        "teams", "rota", "work", "plan-templates",
      ],
      noting: &mistakes)
    let cadence = cadence(in: top, zones: zones, noting: &mistakes)
    let people = people(in: top, noting: &mistakes)
    let clocks = Clocks(in: top, noting: &mistakes)
    let matrix = top.section(
      "matrix", keys: ["platforms", "languages", "presets"], noting: &mistakes)
    let platforms = platforms(in: matrix, noting: &mistakes)
    let languages = languages(in: matrix, noting: &mistakes)
    let teams = teams(in: top, platforms: platforms, languages: languages, noting: &mistakes)
    var policy = Policy(
      acknowledgement: clocks.acknowledgement, inboxCheck: clocks.inboxCheck,
      feedSilence: clocks.feedSilence, finderSilence: clocks.finderSilence, undo: clocks.undo,
      watch: clocks.watch, cadence: cadence,
      platforms: platforms, languages: languages, people: people, teams: teams.people,
      covering: covering(in: top, of: people, noting: &mistakes),
      rota: rota(in: top, of: people, zone: cadence.zone, noting: &mistakes),
      codeNames: codeNames(in: top, noting: &mistakes),
      firstCase: firstCase(in: top, noting: &mistakes),
      mail: mail(in: top, noting: &mistakes),
      calendar: calendar(in: top, noting: &mistakes),
      planTemplates: planTemplates(in: top, noting: &mistakes))
    policy.teamScopes = teams.scopes
    policy.window = clocks.window
    policy.rootCause = clocks.rootCause
    policy.presets = presets(
      in: matrix, platforms: platforms, languages: languages, noting: &mistakes)
    guard mistakes.isEmpty else {
      throw SettingsFault(file: file, mistakes: KeyLines(text).locating(mistakes))
    }
    return policy
  }

  private static func firstCase(in top: Section, noting mistakes: inout [Mistake]) -> CaseID {
    let read = top.value("first-case", noting: &mistakes) { node throws(MistakeKind) in
      let number = try node.asInteger()
      guard let id = CaseID(number) else {
        throw .malformed(String(number), wanted: .caseNumber)
      }
      return id
    }
    return read ?? Shipped.firstCase
  }

  private static func codeNames(in top: Section, noting mistakes: inout [Mistake]) -> [CodeName] {
    let read = top.value("code-names", noting: &mistakes) { node throws(MistakeKind) in
      var names: [CodeName] = []
      // By bytes: this list is read at every start, and is long. Other blanks make a bad name.
      let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
      for bytes in try node.asText().utf8.split(whereSeparator: isBlank) {
        let word = String(Substring(bytes))
        guard let name = CodeName(word) else { throw .malformed(word, wanted: .codeName) }
        names.append(name)
      }
      guard !names.isEmpty else { throw .missing }
      if let name = names.firstRepeated(by: \.self) { throw .twice(name.text) }
      return names
    }
    return read ?? Shipped.codeNames
  }

  private static func cadence(
    in top: Section, zones: ZoneReader, noting mistakes: inout [Mistake]
  ) -> Cadence {
    let section = top.section("cadence", keys: ["weekday", "time", "zone"], noting: &mistakes)
    let weekday = section.value("weekday", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.weekday, Weekday.init(rawValue:))
    }
    let time = section.value("time", noting: &mistakes) { node throws(MistakeKind) in
      try node.asClock()
    }
    let zone = section.required("zone", noting: &mistakes) { node throws(MistakeKind) in
      let name = try node.asForm(.zone, ZoneName.init)
      do throws(SettingsFault) {
        return try zones.rules(for: name)
      } catch {
        throw error.mistakes.first?.kind ?? .unknownName(name.text, nearest: .none)
      }
    }
    return Cadence(
      weekday: weekday ?? Shipped.weekday, hour: time?.hour ?? Shipped.hour,
      minute: time?.minute ?? 0, zone: zone ?? .utc)
  }
}

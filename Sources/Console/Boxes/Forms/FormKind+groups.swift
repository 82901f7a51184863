internal import Grid
internal import ResponseDomain

/// Fields that belong together.
extension FormKind {
  /// How the finder is told: by mail from here, or by hand.
  func tellingFields(
    _ subject: FormSubject, in state: ConsoleState, isAnswer: Bool = false,
    textRequired: Bool = true
  ) -> [FormField] {
    let canMail = !state.setting.policy.mail.program.isEmpty && !subject.addressees.isEmpty
    let ways: [SafeText] = self == .decline ? Way.declining : Way.words
    let byMail = FormField.Condition(field: .way, options: [Way.mail.rawValue])
    let byHand = FormField.Condition(field: .way, options: [Way.byHand.rawValue])
    return [
      .choice(
        .way, isAnswer ? "Answer" : "Finder is told", ways,
        selected: canMail ? Way.mail.rawValue : Way.byHand.rawValue)
    ] + mailFields(subject, when: byMail, textRequired: textRequired) + [
      .line(.time, "When", "now", hint: Self.momentHint, when: byHand),
      .line(.manner, "How", hint: "such as by telephone", when: byHand),
    ]
  }

  func mailFields(
    _ subject: FormSubject, when condition: FormField.Condition?, textRequired: Bool
  ) -> [FormField] {
    let names = subject.addressees.map(\.safe)
    return [
      .choice(.to, "To", names, when: condition),
      .line(.mailTitle, "Subject", subject.mailTitle, when: condition),
      .text(
        .mailText, "Text", hint: textRequired ? "e writes it" : "e writes it; empty is as above",
        isRequired: textRequired, when: condition),
    ]
  }

  func wideningFields(_ record: Case?) -> [FormField] {
    let isFirst = record?.stage == .acknowledged
    let specifics: [FormField] = [
      .line(.specific(.product), "Product"), .line(.specific(.version), "Version"),
      .line(.specific(.component), "Component"),
      .line(.specific(.steps), "Steps or proof"),
      .line(.specific(.effect), "Observed effect"),
      .line(.terms, "Embargo terms", record?.statedTerms ?? ""),
    ]
    return [
      .line(.members, "Who is told", hint: "teams and people: RPC, SWI, A. Novak"),
      .line(.reason, "Reason"),
    ] + (isFirst ? specifics : [])
  }

  func ratingFields(_ record: Case?) -> [FormField] {
    let rating: Rating? =
      if case .rated(let rating) = record?.rated { rating } else { nil }
    let severity = rating.flatMap { Severity.allCases.firstIndex(of: $0.severity) }
    let (worm, words): (Int, String) =
      switch rating?.worm {
      case .answered(let canSpread, let written): (canSpread ? 2 : 1, written.text)
      case .open, nil: (0, "")
      }
    return [
      .choice(
        .severity, "Rating", ["-"] + Severity.allCases.map(\.words),
        selected: severity.map { $0 + 1 } ?? 0),
      .choice(
        .worm, "Spreads by itself", ["not answered", "no", "yes"], selected: worm,
        isRequired: false),
      .line(
        .wormWords, "In writing", words, hint: "why it can or cannot",
        when: .init(field: .worm, options: [1, 2])),
      .choice(
        .isFinal, "Rating is", ["provisional", "final"],
        selected: rating?.isFinal == true ? 1 : 0),
    ]
  }

  func issueField(_ record: Case?) -> [FormField] {
    guard let issues = record?.issues, !issues.isEmpty else { return [] }
    return [
      .choice(
        .issue, "Of", ["the case"] + issues.map { "issue \($0.number) \($0.title.line)" })
    ]
  }

  func scopeFields(_ record: Case?, under policy: Policy) -> [FormField] {
    let scope = record?.assessment.chosen
    let platforms = Self.names(scope?.platforms, of: policy.platforms.map(\.id))
    let languages = Self.names(scope?.languages, of: policy.languages.map(\.id))
    let excluded = scope?.notApplicable ?? []
    let isTyped = FormField.Condition(field: .preset, options: [0])
    let names = policy.presets.map { SafeText(untrusted: $0.name, kind: .name) }
    return (names.isEmpty ? [] : [.choice(.preset, "Patches for", ["as typed below"] + names)]) + [
      .line(
        .platforms, "Platforms", platforms, hint: "all, none, or names",
        when: names.isEmpty ? nil : isTyped),
      .line(
        .languages, "Languages", languages, hint: "all, none, or codes",
        when: names.isEmpty ? nil : isTyped),
      .line(
        .excluded, "Cells without",
        excluded.map { "\($0.platform.text)/\($0.language.text)" }.joined(separator: ", "),
        hint: "TSE/NOR, 2003/NOR", isRequired: false),
      .line(.exclusionReason, "Because", excluded.first?.reason.text ?? "", isRequired: false),
    ]
  }

  /// `all` where nothing is left out or nothing was chosen yet.
  private static func names<ID: TextID>(_ chosen: [ID]?, of all: [ID]) -> String {
    guard let chosen, Set(chosen) != Set(all) else { return "all" }
    return chosen.isEmpty ? "none" : chosen.map(\.text).joined(separator: ", ")
  }

  /// What is exported and where to; each thing that can go to a file has a name of its own.
  static func exportFields(_ exports: [Export]) -> [FormField] {
    [
      .choice(.what, "What", exports.map(\.title)),
      .choice(
        .way, "Where to", ["a new file", "the clipboard"],
        when: .init(
          field: .what, options: Set(exports.indices.filter { exports[$0].isText }))),
    ]
      + exports.enumerated().map { index, export in
        let field = FormField.line(
          .file(index), "File", export.file.string, hint: "a new file; none is written over",
          when: .init(field: .what, options: [index]))
        return export.isText ? field.also(when: .init(field: .way, options: [0])) : field
      }
  }

  func ownerField(of track: Track, _ record: Case?) -> FormField {
    .line(
      .trackOwner(track), track.words, record?.assessment.trackOwners[track]?.text ?? "",
      hint: "login")
  }

  func acceptanceFields(_ record: Case?, in state: ConsoleState) -> [FormField] {
    [.line(.risk, "Risk statement", record?.assessment.statement?.text ?? "")]
      + scopeFields(record, under: state.setting.policy) + ratingFields(record)
      + Track.allCases.map { ownerField(of: $0, record) }
      + [slotField("next")]
  }
}

/// How a finder is told something.
enum Way: Int {
  case mail, byHand, nobody

  static let words: [SafeText] = ["by mail, from here", "by hand, recorded"]
  static let declining: [SafeText] = words + ["not at all: it is spam"]
}

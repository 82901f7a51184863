internal import Grid
internal import ResponseDomain

extension FormKind {
  /// The questions of the form, answered with what is on record already.
  func fields(for subject: FormSubject, in state: ConsoleState) -> [FormField] {
    let me = state.setting.user.text
    let record = subject.case
    switch self {
    case .acknowledge: return tellingFields(subject, in: state, isAnswer: true)
    case .ask:
      return [.text(.questions, "Questions", hint: "one a line")]
        + tellingFields(subject, in: state, textRequired: false)
    case .answer:
      return [.line(.reason, "No answer, because", hint: "empty when it came", isRequired: false)]
    case .widen: return wideningFields(record)
    case .narrow:
      let names = record?.circle.members.map { SafeText(untrusted: $0.name, kind: .name) } ?? []
      return [.choice(.name, "Who leaves", names), .line(.reason, "Reason")]
    case .reproduced:
      return [
        .line(.evidenceBy, "Who", me), .line(.time, "When", "now", hint: Self.momentHint),
        .line(.build, "On which build"),
      ]
    case .accept: return acceptanceFields(record, in: state)
    case .rate: return ratingFields(record) + issueField(record)
    case .risk: return [.line(.risk, "Risk statement", record?.assessment.statement?.text ?? "")]
    case .scope: return scopeFields(record, under: state.setting.policy)
    case .trackOwner(let track): return [ownerField(of: track, record)]
    case .defer:
      return [
        .line(.reason, "Reason"), .line(.target, "Target release"),
        .line(
          .approver, "Approver", hint: "login", isRequired: record?.stage.name == .fixing),
      ] + tellingFields(subject, in: state)
    case .decline:
      return [
        .choice(.cause, "Cause", Self.causes),
        .line(.original, "Duplicate of", "#", when: .init(field: .cause, options: [1])),
        .line(.note, "Note"),
      ] + tellingFields(subject, in: state)
    case .reopen, .takeOut, .takeDuty: return [.line(.reason, "Reason")]
    case .merge: return [.line(.caseNumber, "Into case", "#"), .line(.reason, "Reason")]
    case .addIssue:
      let finder = FormField.Condition(field: .foundBy, options: [2])
      return [
        .line(.title, "Title"),
        .choice(.foundBy, "Found by", ["-", "the investigation", "a finder"]),
        .line(.finder, "Finder's name", isRequired: false, when: finder),
        .line(.address, "Mail address", when: finder),
        .choice(.path, "Where it goes", ["out with this case", "a case of its own"]),
      ]
    case .note:
      return [.line(.note, "Note"), .choice(.isPinned, "Pinned", ["no", "yes"])]
    case .reply: return mailFields(subject, when: nil, textRequired: true)
    case .owner: return [.line(.owner, "Owner", me, hint: "login, or nobody")]
    case .due: return [.line(.time, "Next contact", dueText(record, in: state), hint: "or none")]
    case .credit:
      let names = record?.finders.map(\.safeName) ?? []
      return [
        .choice(.finder, "Finder", names),
        .choice(.credit, "Credit", ["not asked", "by name", "none wanted"]),
        .line(.wording, "Wording", when: .init(field: .credit, options: [1])),
      ]
    case .finder:
      return [
        .choice(.finder, "Finder", record?.finders.map(\.sender.safe) ?? []),
        .line(.organisation, "Works for", record?.finders.first?.organisation ?? ""),
      ]
    case .number:
      return [
        .choice(.numberKind, "Kind", ["CVE", "bulletin"]),
        .line(.number, "Number", hint: "CVE-2003-0352, MS03-026"),
      ]
    case .retitle: return [.line(.title, "Title", record?.title.text ?? "")]
    case .rename:
      return [.line(.name, "Code name", record?.codeName.text ?? "", hint: "one word, a to z")]
    case .embargo:
      return [
        .choice(
          .embargo, "Embargo", ["proposed", "active", "being revised", "ended by agreement"]),
        .line(
          .terms, "Terms", record?.statedTerms ?? "",
          when: .init(field: .embargo, options: [0, 1, 2])),
      ]
    case .world:
      return [
        .choice(.fact, "What is known", World.Fact.allCases.map(\.words), selected: 1),
        .line(.place, "Seen where", isRequired: false),
      ]
    case .open:
      let title =
        if case .report(let view) = subject { view.report.subject } else { "" }
      return [
        .choice(.path, "Where", ["a new case", "a case that is there"]),
        .line(.title, "Title", title, when: .init(field: .path, options: [0])),
        .line(.caseNumber, "Case", claimed(subject), when: .init(field: .path, options: [1])),
      ]
    case .openByHand: return openingFields
    case .export(let exports): return Self.exportFields(exports)
    case .file: return [.line(.caseNumber, "Under case", claimed(subject))]
    case .moveSlot: return slotFields(record, in: state)
    case .hours(let form): return form.fields(for: subject, in: state)
    case .release(let form): return form.fields(for: subject, in: state)
    case .dismiss:
      return [.line(.reason, "Reason"), .choice(.isSpam, "It is spam", ["no", "yes"])]
    }
  }

  static let momentHint: SafeText = "now, 14:05, 8 Jul 14:05, 2003-07-08 14:05"

  static let causes: [SafeText] = [
    "-", "duplicate of another case", "not a vulnerability", "unsupported product",
    "other vendor", "not reproducible", "out of scope", "spam",
  ]

  private var openingFields: [FormField] {
    [
      .line(.title, "Title"),
      .choice(.channel, "Channel", ["-", "a direct line to me", "an internal team", "public"]),
      .line(.channelName, "Team", when: .init(field: .channel, options: [2])),
      .line(.finder, "Finder's name"),
      .line(.address, "Mail address", isRequired: false),
      .line(.time, "Received", "now", hint: Self.momentHint),
    ]
  }

  private func claimed(_ subject: FormSubject) -> String {
    switch subject {
    case .report(let view): view.report.claims.first?.description ?? "#"
    case .desk, .case, .rows: "#"
    }
  }

  private func dueText(_ record: Case?, in state: ConsoleState) -> String {
    guard case .at(let moment) = record?.contact else { return "" }
    return moment.words(in: state.setting.zone).string
  }
}

extension Case {
  /// Embargo terms on record; nil while there are none.
  var statedTerms: String? {
    switch embargo {
    case .proposed(let terms), .active(let terms), .revising(let terms): terms.text
    case .none, .ended: nil
    }
  }
}

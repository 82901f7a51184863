internal import Grid
internal import ResponseDomain

extension ReleaseForm {
  /// The questions of the form.
  func fields(for subject: FormSubject, in state: ConsoleState) -> [FormField] {
    guard let record = subject.case else { return [] }
    switch self {
    case .answer(let topic): return answerFields(topic, record)
    case .problem, .rewatch: return [.line(.note, "What goes wrong"), place(record)]
    case .solve:
      return [
        .choice(.problem, "Problem", record.gate.openProblems.map(\.named)), .line(.note, "How"),
      ]
    case .withdraw:
      return [problems(record), cells(in: state), .line(.reason, "Reason")]
    case .reissue:
      return [
        problems(record),
        .choice(
          .causeClass, "Cause",
          ["-"] + CauseClass.allCases.map { SafeText(untrusted: $0.rawValue, kind: .line) }),
        cells(in: state), .line(.reason, "Reason"),
        .line(.slot, "Slot", "next", hint: "next, or a day: 2003-07-30"),
      ]
    case .revise:
      return [
        .choice(
          .revisionKind, "Class",
          ["-"] + TextRevision.Kind.allCases.map { SafeText(untrusted: $0.rawValue, kind: .line) }),
        .line(.note, "What changed"),
      ]
    case .scope:
      return [
        .line(
          .platforms, "Platforms", record.matrix.platforms.map(\.text).joined(separator: ", "),
          hint: "all, or the names that the case is to have"),
        .line(
          .languages, "Languages", record.matrix.languages.map(\.text).joined(separator: ", "),
          hint: "all, or the codes that the case is to have"),
        .line(.reason, "Reason"),
      ]
    }
  }

  private func answerFields(_ topic: GateTopic, _ record: Case) -> [FormField] {
    let ways = TopicAnswer.ways(of: topic, in: record.gate)
    let said = record.gate[topic]?.words.text ?? record.gate.progress(of: topic)?.words.text ?? ""
    let notBack = Set(ways.indices.filter { ways[$0] != .takenBack })
    let isDone = FormField.Condition(field: .path, options: [0])
    var fields: [FormField] = [
      .choice(.path, "It is", ways.map { $0.words(for: topic) }),
      .line(
        .note, "In words", said, hint: Self.hint(topic),
        when: FormField.Condition(field: .path, options: notBack)),
    ]
    switch topic {
    case .bulletin: fields.append(.line(.approver, "Author", hint: "login", when: isDone))
    case .outOfBand: fields.append(.line(.approver, "Approver", hint: "login", when: isDone))
    case .workaround, .hourTold, .channels, .support, .channel, .thirdParty, .issue, .supersedes,
      .hours, .rootCause, .creditChecked:
      break
    }
    if let back = ways.firstIndex(of: .takenBack) {
      fields.append(
        .line(.reason, "Reason", when: FormField.Condition(field: .path, options: [back])))
    }
    return fields
  }

  private static func hint(_ topic: GateTopic) -> SafeText {
    switch topic {
    case .workaround: "ports, protocols and settings, with side effects"
    case .bulletin: "the version that was read, such as V1.0"
    case .hourTold: "how and which hour"
    case .channels: "such as: Windows Update, download centre"
    case .support, .channel: "who says so"
    case .outOfBand: "why it cannot wait for the slot"
    case .thirdParty: "who tested, or why nobody needs to"
    case .issue: "how it was settled"
    case .supersedes: "bulletin numbers, such as MS03-010"
    case .hours: "that every kind is finished"
    case .rootCause: "where the study is filed"
    case .creditChecked: "who looked"
    }
  }

  private func place(_ record: Case) -> FormField {
    .choice(.place, "Where", ["everywhere"] + record.matrix.platforms.map(\.safe))
  }

  private func problems(_ record: Case) -> FormField {
    let problems = record.gate.problems
    return .choice(
      .problem, "Problem", problems.map(\.named), selected: max(0, problems.count - 1))
  }

  /// The cells that are selected in the matrix stand there already.
  private func cells(in state: ConsoleState) -> FormField {
    let view = state.pane == .matrix ? MatrixView(of: state) : nil
    let written = view.map { CellList(of: $0.selected, in: $0.grid).text } ?? ""
    return .line(.cells, "Cells", written, hint: "XP/JPN, a platform, a language, or all")
  }
}

extension DeploymentProblem {
  /// `1 a print server needs a second restart`
  var named: SafeText { "\(number) \(words.line)" }
}

package import Grid
package import ResponseDomain

extension HoursForm {
  /// The questions of the form.
  func fields(for subject: FormSubject, in state: ConsoleState) -> [FormField] {
    switch self {
    case .log:
      return [
        .choice(.planLine, "Line", lineNames(subject) + ["engineering, apart"]),
        .line(.spent, "Hours", hint: "6h30, 6.5, 45m"),
        .line(.evidenceBy, "Who", state.setting.user.text),
        .line(.build, "Build", isRequired: false),
        .line(.time, "Day", "today", hint: "today, 8 Jul, 2003-07-08"),
        .line(.note, "Note", isRequired: false),
      ]
    case .plan:
      let templates = state.setting.policy.planTemplates
      let single = FormField.Condition(field: .template, options: [templates.count])
      let platforms = subject.case?.scope?.platforms ?? []
      return [
        .choice(
          .template, "Plan by",
          templates.map { "template \(SafeText(untrusted: $0.name, kind: .name))" } + ["one line"]),
        .choice(.path, "Kind", TestKind.allCases.map(\.words), when: single),
        .choice(.way, "Mode", TestMode.allCases.map(\.words), when: single),
        .choice(.channel, "Team", TestTeam.allCases.map(\.words), when: single),
        .choice(.platforms, "Platform", ["all of the case"] + platforms.map(\.safe), when: single),
        .line(.spent, "Hours", hint: "40h", when: single),
        .line(
          .reason, "Reason", hint: "for scope that is added", isRequired: false, when: single),
      ]
    case .reestimate:
      return [
        .choice(.planLine, "Line", lineNames(subject)),
        .line(.spent, "Planned now", hint: "in all: 40h, 6h30"), .line(.reason, "Reason"),
      ]
    case .correct:
      return [
        .line(.name, "Entry", hint: "as e tells them, such as e17"), .line(.reason, "Reason"),
      ]
    case .keep: return [.line(.reason, "Reason")]
    }
  }

  /// Kind, platform and what is left of every line of the plan.
  private func lineNames(_ subject: FormSubject) -> [SafeText] {
    guard case .case(let view) = subject, let hours = view.view.hours[view.subject.id] else {
      return []
    }
    return hours.lines.map { line in
      let platforms = line.line.scope.platforms
      let place: SafeText =
        platforms.count == 1
        ? platforms[0].safe : SafeText.counted(platforms.count, "platform", "platforms")
      return
        "\(line.line.id.safe) \(line.line.kind.words), \(line.line.mode.words), \(place), \(line.left.hoursWords) h left"
    }
  }
}

extension TestMode {
  package var words: SafeText { SafeText(untrusted: rawValue, kind: .line) }
}

extension TestTeam {
  package var words: SafeText { SafeText(untrusted: rawValue, kind: .line) }
}

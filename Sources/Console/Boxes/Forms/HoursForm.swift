internal import Grid
internal import ResponseDomain

/// The forms for testing hours: each is one act.
enum HoursForm: Hashable, Sendable {
  case log, plan
  /// A line's hours set anew; an entry taken back by a counter-entry.
  case reestimate, correct
  /// Keeps a change that was only looked at.
  case keep(WhatIf)

  var title: SafeText {
    switch self {
    case .log: "LOG HOURS"
    case .plan: "PLAN"
    case .reestimate: "RE-ESTIMATE A LINE"
    case .correct: "TAKE AN ENTRY BACK"
    case .keep: "KEEP WHAT IF"
    }
  }

  /// The act without answers, for whether it can be done at all.
  var probe: CaseCommand {
    switch self {
    case .log, .plan, .reestimate, .correct:
      .hours(.log([LogDraft(target: .engineering, who: Words("-"), spent: .hours(1))]))
    case .keep(let change): Self.command(change, because: Words("-"))
    }
  }

  /// The row of the table of acts.
  var act: CaseAct {
    switch self {
    case .log, .plan, .reestimate, .correct: .hours
    case .keep(let change): Self.command(change, because: nil).act
    }
  }

  func done(_ name: SafeText, _ answers: FormAnswers) -> SafeText {
    let who = SafeText(untrusted: answers.string(.evidenceBy), kind: .line)
    let spent = Minutes(written: answers.string(.spent))?.safe ?? ""
    switch self {
    case .log: return "Logged \(spent) on \(name), \(who)"
    case .plan: return "\(name): the plan is longer"
    case .reestimate: return "\(name): the line is at \(spent)"
    case .correct:
      return "\(name): took back \(SafeText(untrusted: answers.string(.name), kind: .name))"
    case .keep: return "\(name): kept"
    }
  }

  func command(_ answers: inout FormAnswers, record: Case?) -> CaseCommand? {
    switch self {
    case .log: return .hours(logCommand(&answers, record))
    case .plan: return .hours(planCommand(&answers, record))
    case .reestimate: return reestimateCommand(&answers, record).map { .hours($0) }
    case .correct:
      guard let entry = EntryID(answers.string(.name)) else {
        answers.refuse(.name, "the name of an entry, such as e17")
        return nil
      }
      return .hours(.correct(entry, reason: answers.words(.reason)))
    case .keep(let change):
      return Self.command(change, because: answers.words(.reason))
    }
  }

  private static func command(_ change: WhatIf, because reason: Words?) -> CaseCommand {
    switch change {
    case .moreADay(let minutes, let day):
      .hours(.raisePace(from: day, by: minutes, reason: reason))
    case .leaveOut(let platform): .hours(.dropPlatform(platform, reason: reason))
    case .moveSlot(let slot): .moveSlot(.on(slot.day), reason: reason)
    }
  }

  private func logCommand(_ answers: inout FormAnswers, _ record: Case?) -> HoursCommand {
    let lines = record?.hours.lines ?? []
    let index = answers.choice(.planLine)
    let target: LogDraft.Target =
      lines.indices.contains(index) ? .line(lines[index].id) : .engineering
    let written = answers.string(.spent)
    let spent = Minutes(written: written)
    if spent == nil, Words(written) != nil {
      answers.refuse(.spent, "not an amount: 6h30, 6.5, 45m")
    }
    let day = answers.words(.time).flatMap { words -> CalendarDay? in
      if words.text == "today" { return nil }
      let reader = MomentReader(now: answers.now, zone: answers.setting.policy.cadence.zone)
      let day = reader.day(words.text)
      if day == nil { answers.refuse(.time, "not a day: today, 8 Jul, 2003-07-08") }
      return day
    }
    return .log([
      LogDraft(
        day: day, target: target, who: answers.words(.evidenceBy), spent: spent,
        build: answers.words(.build)?.text ?? "", note: answers.words(.note)?.text ?? "")
    ])
  }

  private func reestimateCommand(
    _ answers: inout FormAnswers, _ record: Case?
  ) -> HoursCommand? {
    let lines = record?.hours.lines ?? []
    let index = answers.choice(.planLine)
    guard lines.indices.contains(index) else {
      answers.refuse(.planLine, "no test is planned")
      return nil
    }
    guard let planned = Minutes(written: answers.string(.spent)) else {
      answers.refuse(.spent, "an amount is wanted: 40h, 6h30")
      return nil
    }
    return .reestimate(lines[index].id, planned: planned, reason: answers.words(.reason))
  }

  private func planCommand(_ answers: inout FormAnswers, _ record: Case?) -> HoursCommand {
    let templates = answers.setting.policy.planTemplates
    let template = answers.choice(.template)
    if templates.indices.contains(template) { return .applyTemplate(templates[template].name) }
    let written = answers.string(.spent)
    let spent = Minutes(written: written)
    if spent == nil { answers.refuse(.spent, "an amount is wanted: 40h, 6h30") }
    let platform = answers.choice(.platforms)
    let platforms = record?.scope?.platforms ?? []
    return .plan(
      [
        PlanDraft(
          kind: TestKind.allCases[answers.choice(.path)],
          mode: TestMode.allCases[answers.choice(.way)],
          team: TestTeam.allCases[answers.choice(.channel)],
          platforms: platforms.indices.contains(platform - 1) ? [platforms[platform - 1]] : [],
          planned: spent ?? .zero)
      ], reason: answers.words(.reason))
  }
}

import ResponseDomain

extension PolicyFile {
  static func calendar(in top: Section, noting mistakes: inout [Mistake]) -> WorkCalendar {
    let section = top.section("work", keys: ["weekend", "holidays"], noting: &mistakes)
    let weekend = section.list("weekend", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.weekday, Weekday.init(rawValue:))
    }
    let holidays = section.list("holidays", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.day) { CalendarDay(iso: $0) }
    }
    // Without a work day in the week nothing could be forecast, and a search for one would go far.
    if let weekend, Set(weekend).count == Weekday.allCases.count {
      mistakes.append(
        Mistake(
          place: section.place.key("weekend"), kind: .wrongCount(found: 7, wanted: "at most 6")))
    }
    return WorkCalendar(
      weekend: Set(weekend ?? [.saturday, .sunday]), holidays: Set(holidays ?? []))
  }

  static func planTemplates(in top: Section, noting mistakes: inout [Mistake]) -> [PlanTemplate] {
    let read = top.tables("plan-templates", keys: ["name", "lines"], noting: &mistakes) {
      section, mistakes -> PlanTemplate? in
      let name = section.required("name", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.templateName) { Words($0) == nil ? nil : $0 }
      }
      let lines = section.tables(
        "lines", keys: ["kind", "mode", "team", "per-platform", "per-language"],
        noting: &mistakes, planLine)
      guard let name, let lines else { return nil }
      return PlanTemplate(name: name, lines: lines)
    }
    top.noteRepeated("plan-templates", in: read ?? [], by: \.name, noting: &mistakes)
    return read ?? Shipped.planTemplates
  }

  private static func planLine(
    in section: Section, noting mistakes: inout [Mistake]
  ) -> PlanTemplate.Line? {
    let kind = section.required("kind", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.testKind, TestKind.init(rawValue:))
    }
    let mode = section.required("mode", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.testMode, TestMode.init(rawValue:))
    }
    let team = section.value("team", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.testTeam, TestTeam.init(rawValue:))
    }
    let perPlatform = hours("per-platform", in: section, noting: &mistakes)
    let perLanguage = hours("per-language", in: section, noting: &mistakes)
    guard let kind, let mode else { return nil }
    return PlanTemplate.Line(
      kind: kind, mode: mode, team: team ?? .internal, perPlatform: perPlatform ?? .zero,
      perLanguage: perLanguage ?? .zero)
  }

  private static func hours(
    _ key: String, in section: Section, noting mistakes: inout [Mistake]
  ) -> Minutes? {
    section.value(key, noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.hours) { Minutes(written: $0) }
    }
  }
}

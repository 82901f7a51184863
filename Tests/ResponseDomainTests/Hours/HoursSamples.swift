import ResponseDomain

/// One event of every act on hours, for the golden files of the journal's form.
enum HoursSamples {
  static let events: [CaseEvent] = [
    .planned(Planned(lines: [line], day: day, reason: "")),
    .reestimated(
      Reestimate(
        line: line.id, planned: .hours(40), day: day,
        reason: Samples.words("configurations of NT 4.0 TSE"))),
    .logged(entry),
    .corrected(
      Correction(
        counter: LogEntry(
          id: TestHours.entry("e2"), day: day,
          work: .testing(shares: [LogEntry.Share(line: line.id, spent: Minutes(-390))]),
          who: Samples.words("osei"), build: "4",
          place: .cell(at: TestHours.cell("XP", "JPN")), note: ""),
        of: entry.id, reason: Samples.words("wrong line"))),
    .paceRaised(
      PaceRaise(from: day, by: .hours(12), reason: Samples.words("two more from Media 9"))),
  ].map { .hours($0) }

  private static let day = Samples.day("2003-07-08")

  private static let line = PlanLine(
    id: TestHours.line(1), kind: .thirdPartyApplications, mode: .manual, team: .thirdParty,
    scope: PlanScope(
      platforms: [Samples.platform("XP")], languages: [Samples.language("JPN")]),
    planned: .hours(80))

  private static let entry = LogEntry(
    id: TestHours.entry("e1"), day: day,
    work: .testing(shares: [LogEntry.Share(line: line.id, spent: Minutes(390))]),
    who: Samples.words("osei"), build: "4", place: .cell(at: TestHours.cell("XP", "JPN")),
    note: "")
}

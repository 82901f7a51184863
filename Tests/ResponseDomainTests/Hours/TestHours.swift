import ResponseDomain

/// Testing hours of TERMINAL.md, section 1, and small values to build others from.
enum TestHours {
  /// Independence Day is off.
  static let calendar = WorkCalendar(
    weekend: [.saturday, .sunday], holidays: [Samples.day("2003-07-04")])

  static let slot = Slot(
    day: Samples.day("2003-07-16"), hour: 10, minute: 0, in: Samples.pacific)

  /// Planned 1,064 h and 40 h more on 3 July; logged 48 70 104 112 114 and 52 on 8 July.
  static var rpc: TestingHours {
    var hours = with(planned: 1064)
    for (day, spent) in [
      ("2003-06-30", 48), ("2003-07-01", 70), ("2003-07-02", 104), ("2003-07-03", 112),
      ("2003-07-07", 114), ("2003-07-08", 52),
    ] {
      if day == "2003-07-03" { hours.apply(scope(to: 1104, on: day)) }
      hours.apply(logged(spent, on: day))
    }
    hours.apply(
      .logged(
        LogEntry(
          id: entry("engineering"), day: Samples.day("2003-07-01"),
          work: .engineering(spent: .hours(61)), who: Samples.words("lund"), build: "",
          place: .wholeScope, note: "")))
    return hours
  }

  static func with(planned: Int, on day: String = "2003-06-30") -> TestingHours {
    var hours = TestingHours()
    hours.apply(
      .planned(
        Planned(
          lines: [
            PlanLine(
              id: line(1), kind: .osCompatibility, mode: .automated, team: .internal,
              scope: PlanScope(
                platforms: [Samples.platform("XP")], languages: [Samples.language("ENU")]),
              planned: .hours(planned))
          ], day: Samples.day(day), reason: "")))
    return hours
  }

  static func logged(_ hours: Int, on day: String) -> HoursEvent {
    .logged(
      LogEntry(
        id: entry("x"), day: Samples.day(day),
        work: .testing(shares: [LogEntry.Share(line: line(1), spent: .hours(hours))]),
        who: Samples.words("osei"), build: "", place: .wholeScope, note: ""))
  }

  static func scope(to planned: Int, on day: String) -> HoursEvent {
    .reestimated(
      Reestimate(
        line: line(1), planned: .hours(planned), day: Samples.day(day),
        reason: Samples.words("TSE")))
  }

  static func burndown(
    _ hours: TestingHours, slot: Slot? = slot, at now: Instant = Samples.now
  ) -> Burndown {
    Burndown(hours, slot: slot, calendar: calendar, at: now, in: Samples.pacific)
  }

  static func draft(
    hours: Int, line number: Int = 1, id: String? = nil, note: String = ""
  ) -> LogDraft {
    LogDraft(
      id: id.map(entry), target: number == 1 ? .engineering : .line(line(number - 1)),
      who: Samples.words("osei"), spent: .hours(hours), note: note)
  }

  static func line(_ number: Int) -> PlanLineID {
    guard let id = PlanLineID(number) else { preconditionFailure("a line has a number") }
    return id
  }

  static func entry(_ text: String) -> EntryID {
    guard let id = EntryID(text) else { preconditionFailure("an entry has a name") }
    return id
  }

  static func cell(_ platform: String, _ language: String) -> HoursCell {
    HoursCell(platform: Samples.platform(platform), language: Samples.language(language))
  }
}

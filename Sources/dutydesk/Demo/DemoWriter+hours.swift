internal import ResponseDomain

extension DemoWriter {
  /// The testing hours of MS03-026, planned, grown once, and logged evening by evening.
  mutating func tellRPCHours() {
    let id = subject(1026)
    let drafts = DemoHours.lines.flatMap { line in
      zip(scope.platforms, line.planned).map { platform, hours in
        PlanDraft(
          kind: line.kind, mode: line.mode, team: line.team, platforms: [platform],
          planned: .hours(hours))
      }
    }
    act("06-30 09:30", "hale", id, .hours(.plan(drafts, reason: nil)))
    act(
      "07-03 09:10", "hale", id,
      .hours(
        .reestimate(
          known(PlanLineID(DemoHours.grown.line)), planned: .hours(DemoHours.grown.planned),
          reason: words("configurations of NT 4.0 TSE"))))
    for (place, pieces) in DemoHours.pieces().enumerated() {
      let entries = pieces.enumerated().map { index, piece in
        LogDraft(
          target: .line(known(PlanLineID(piece.line))),
          who: words(DemoHours.testers[index % DemoHours.testers.count]),
          spent: .hours(piece.hours), build: DemoHours.builds[place])
      }
      act(DemoHours.days[place].moment, "hale", id, .hours(.log(entries)))
    }
    for (moment, hours) in [("07-01 18:30", 22), ("07-02 18:30", 20), ("07-03 18:30", 19)] {
      act(
        moment, "hale", id,
        .hours(
          .log([
            LogDraft(target: .engineering, who: words("lund"), spent: .hours(hours))
          ])))
    }
    act(
      "07-08 13:52", "hale", id,
      .hours(
        .log([
          LogDraft(
            target: .line(known(PlanLineID(DemoHours.lines.count * 5))), who: words("osei"),
            spent: .hours(DemoHours.last), build: "4")
        ])))
  }

  /// Hours of the other cases that ride on a slot: 0, 0, 74 and 118 are left.
  mutating func tellOtherHours() {
    tellHours(1021, planned: 96, on: [("06-26", 24), ("06-27", 24), ("06-30", 24), ("07-01", 24)])
    tellHours(1023, planned: 48, on: [("06-26", 12), ("06-27", 12), ("06-30", 12), ("07-01", 12)])
    tellHours(
      1024, planned: 170, on: [("07-01", 24), ("07-02", 24), ("07-03", 24), ("07-07", 24)])
    tellHours(1029, planned: 130, on: [("07-03", 4), ("07-07", 8)])
  }

  private mutating func tellHours(
    _ number: Int, planned: Int, on days: [(day: String, hours: Int)]
  ) {
    guard let first = days.first else { return }
    let id = subject(number)
    act(
      "\(first.day) 09:40", "hale", id,
      .hours(
        .plan(
          [
            PlanDraft(
              kind: .osCompatibility, mode: .automated, team: .internal,
              planned: .hours(planned))
          ], reason: nil)))
    for (day, hours) in days {
      act(
        "\(day) 17:55", "hale", id,
        .hours(
          .log([
            LogDraft(
              target: .line(known(PlanLineID(1))), who: words("sato"), spent: .hours(hours))
          ])))
    }
  }
}

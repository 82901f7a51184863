internal import ResponseDomain

extension DemoWriter {
  /// The testing hours of MS03-026, planned, grown once, and logged evening by evening.
  mutating func tellRPCHours() {
    let id = subject(1026)
    let drafts = DemoHours.lines.enumerated().flatMap { row, line in
      zip(scope.platforms.indices, line.planned).map { platform, hours in
        PlanDraft(
          kind: line.kind, mode: line.mode, team: line.team,
          platforms: [scope.platforms[platform]],
          languages: DemoHours.languages(row: row, platform: platform, scope),
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
    // The last line of the plan has its hours of today told by themselves.
    let all = DemoHours.pieces(scope)
    let latest = all.filter { $0.line == DemoHours.lines.count * 5 }
    let days = DemoHours.days(of: all.filter { $0.line != DemoHours.lines.count * 5 })
    for (place, pieces) in days.enumerated() {
      let entries = pieces.enumerated().map { index, piece in
        entry(
          piece, by: DemoHours.testers[index % DemoHours.testers.count],
          build: DemoHours.builds[place])
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
      .hours(.log(latest.map { entry($0, by: "osei", build: "4") })))
  }

  private func entry(_ piece: DemoHours.Piece, by who: String, build: String) -> LogDraft {
    LogDraft(
      target: .line(known(PlanLineID(piece.line))), who: words(who),
      spent: Minutes(piece.minutes), build: build, place: .cell(at: piece.cell))
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

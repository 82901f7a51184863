import ResponseDomain
import Testing

/// What becomes of the hours of a case that is merged into another: nothing is lost.
@Suite struct HoursMergeTests {
  private let first = TestDesk.first
  private let second = TestDesk.second
  private let why = Samples.words("same hole")

  /// Two cases that are being fixed, each with a plan, and entries whose names collide.
  private func desk() throws -> TestDesk {
    var desk = try TestDesk.with(.fixing)
    try desk.openSecond()
    for (id, planned) in [(first, 80), (second, 40)] {
      if id == second {
        desk.record([
          .case(
            id,
            .accepted(
              Acceptance(
                at: desk.now, risk: why,
                scope: Scope(
                  platforms: TestHours.platforms, languages: TestHours.languages),
                slot: TestHours.slot)))
        ])
      }
      let draft = PlanDraft(
        kind: .stability, mode: .automated, team: .internal, planned: .hours(planned))
      try desk.act(.case(id, .hours(.plan([draft], reason: nil))))
      for name in ["lab-1", nil] {
        try desk.act(
          .case(
            id,
            .hours(
              .log([
                LogDraft(
                  id: name.map(TestHours.entry), target: .line(TestHours.line(1)),
                  who: Samples.words("osei"), spent: .hours(planned / 10))
              ]))))
      }
    }
    try desk.act(
      .case(first, .hours(.correct(TestHours.entry("e2"), reason: Samples.words("twice")))))
    try desk.act(
      .case(
        first,
        .hours(.reestimate(TestHours.line(1), planned: .hours(60), reason: why))))
    return desk
  }

  @Test("lines, entries, corrections and re-estimates go on under names that are free there")
  func moves() throws {
    var desk = try desk()
    try desk.act(.case(first, .merge(into: second, reason: why)))
    let hours = desk.history(.case(second)).hoursState()
    #expect(hours.lines.map(\.line.id.number) == [1, 2])
    #expect(hours.lines.map(\.planned) == [.hours(40), .hours(60)])
    #expect(hours.lines.map(\.logged) == [.hours(8), .hours(8)])
    #expect(hours.changes.map(\.by) == [.hours(80), -.hours(20)])
    let log = desk.history(.case(second)).logState()
    #expect(log.map(\.entry.id.text) == ["lab-1", "e2", "e3", "e4", "e5"])
    #expect(
      log.map(\.standing) == [
        .counts, .counts, .counts, .corrected(by: TestHours.entry("e5")),
        .counter(of: TestHours.entry("e4")),
      ])
    #expect(desk.subject(1002)?.hours == HoursTotals(of: hours))
  }

  @Test("the next entry of the other case has a name of its own, and undoing gives all back")
  func goesOn() throws {
    var desk = try desk()
    let before = desk.history(.case(second)).hoursState()
    let merge = try desk.act(.case(first, .merge(into: second, reason: why)))
    let log = try desk.act(
      .case(
        second,
        .hours(
          .log([
            LogDraft(
              target: .line(TestHours.line(2)), who: Samples.words("sato"), spent: .hours(1))
          ]))))
    #expect(desk.history(.case(second)).logState().last?.entry.id.text == "e6")
    try desk.act(.undo(log))
    try desk.act(.undo(merge))
    #expect(desk.history(.case(second)).hoursState() == before)
    #expect(desk.history(.case(first)).hoursState().lines.count == 1)
  }

  @Test("without a plan nothing but the case itself moves")
  func nothing() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.openSecond()
    try desk.act(.case(first, .merge(into: second, reason: why)))
    #expect(desk.history(.case(second)).hoursState() == TestingHours())
  }

  @Test("What a case keeps of its hours follows from the whole of them")
  func totals() {
    var random = SplitMix(seed: 26)
    for _ in 0..<50 {
      var both = HoursCase()
      for number in 1...4 { both.apply(.planned(TestHours.random(line: number, &random))) }
      for number in 1...60 {
        both.apply(.logged(TestHours.random(entry: number, lines: 4, &random)))
      }
      #expect(both.totals == HoursTotals(of: both.hours))
    }
  }
}

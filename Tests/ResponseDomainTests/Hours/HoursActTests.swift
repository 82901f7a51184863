import ResponseDomain
import Testing

/// The acts on hours: what they record, and every reason why not.
@Suite struct HoursActTests {
  private let first = TestDesk.first
  private let why = Samples.words("because")

  private func desk(planned: Int = 80) throws(Refusal) -> TestDesk {
    var desk = try TestDesk.with(.fixing)
    try desk.act(hours(.plan([draft(.stability, planned)], reason: nil)))
    return desk
  }

  private func hours(_ command: HoursCommand) -> Command { .case(first, .hours(command)) }

  private func draft(_ kind: TestKind, _ planned: Int) -> PlanDraft {
    PlanDraft(kind: kind, mode: .automated, team: .internal, planned: .hours(planned))
  }

  private func log(_ spent: Int, id: String? = nil, note: String = "") -> LogDraft {
    LogDraft(
      id: id.map(TestHours.entry), target: .line(TestHours.line(1)), who: Samples.words("osei"),
      spent: .hours(spent), note: note)
  }

  @Test("a plan and its log are kept in the case, and finished when nothing is left")
  func planAndLog() throws {
    var desk = try desk(planned: 10)
    #expect(desk.subject(1001)?.hours.standing.isFinished == false)
    try desk.act(hours(.log([log(10)])))
    let standing = try #require(desk.subject(1001)?.hours.standing)
    #expect(standing.isFinished)
    #expect(standing.isReconciled)
    try desk.act(hours(.log([log(2)])))
    let overrun = try #require(desk.subject(1001)?.hours.standing)
    #expect(overrun.overrun == [TestHours.line(1)])
    #expect(!overrun.isReconciled)
    try desk.act(hours(.reestimate(TestHours.line(1), planned: .hours(12), reason: why)))
    #expect(desk.subject(1001)?.hours.standing.isReconciled == true)
  }

  @Test("nothing planned is nothing finished")
  func noPlan() throws {
    let desk = try TestDesk.with(.fixing)
    #expect(desk.subject(1001)?.hours.standing.isFinished == false)
  }

  @Test("a counter-entry takes the hours back, once, and leaves both entries in the log")
  func correction() throws {
    var desk = try desk()
    try desk.act(hours(.log([log(6, id: "a")])))
    let entry = TestHours.entry("a")
    #expect(throws: Refusal(.reasonMissing)) {
      try desk.act(hours(.correct(entry, reason: nil)))
    }
    try desk.act(hours(.correct(entry, reason: why)))
    #expect(desk.subject(1001)?.hours.logged == .zero)
    #expect(desk.history(.case(first)).logState().count == 2)
    #expect(throws: Refusal(.hours(.correctedAlready(entry)))) {
      try desk.act(hours(.correct(entry, reason: why)))
    }
    #expect(throws: Refusal(.hours(.noSuchEntry(TestHours.entry("b"))))) {
      try desk.act(hours(.correct(TestHours.entry("b"), reason: why)))
    }
  }

  @Test("an import is idempotent by the names of its entries; a name that tells two things is not")
  func idempotent() throws {
    var desk = try desk()
    let batch = [log(3, id: "lab-1"), log(4, id: "lab-2")]
    try desk.act(hours(.log(batch)))
    try desk.act(hours(.log(batch + [log(1, id: "lab-3")])))
    #expect(desk.subject(1001)?.hours.logged == .hours(8))
    #expect(throws: Refusal(.hours(.entryDiffers(TestHours.entry("lab-2"))))) {
      try desk.act(hours(.log([log(9, id: "lab-4"), log(5, id: "lab-2")])))
    }
    #expect(desk.subject(1001)?.hours.logged == .hours(8))
  }

  @Test("every bad entry of a batch is told, and none is taken")
  func allOrNothing() throws {
    var desk = try desk()
    let tomorrow = Samples.day("2003-07-09")
    let future = LogDraft(
      day: tomorrow, target: .line(TestHours.line(1)), who: nil, spent: .hours(25))
    let stray = LogDraft(
      target: .line(TestHours.line(9)), who: Samples.words("osei"), spent: .hours(1))
    do {
      try desk.act(hours(.log([log(1), future, stray])))
      Issue.record("was taken")
    } catch {
      #expect(
        error.reasons == [
          .hours(.whoMissing), .hours(.hoursOutOfRange(.hours(25))),
          .hours(.inTheFuture(tomorrow)), .hours(.noSuchLine(TestHours.line(9))),
        ])
    }
    #expect(desk.subject(1001)?.hours.logged == .zero)
  }

  @Test("work logged by kind goes to the lines of the kind by what is left on them")
  func byKind() throws {
    var desk = try desk(planned: 30)
    try desk.act(hours(.plan([draft(.stability, 10)], reason: nil)))
    try desk.act(
      hours(
        .log([
          LogDraft(
            target: .kind(.stability, team: nil, platform: nil), who: why, spent: .hours(4))
        ])))
    #expect(desk.subject(1001)?.hours.lines.map(\.logged) == [.hours(3), .hours(1)])
    #expect(throws: Refusal(.hours(.noLineOfKind(.performance)))) {
      try desk.act(
        hours(
          .log([
            LogDraft(
              target: .kind(.performance, team: nil, platform: nil), who: why, spent: .hours(4))
          ])))
    }
  }

  @Test("scope that is added once work goes on owes a reason and is a change of scope")
  func addedScope() throws {
    var desk = try desk()
    try desk.act(hours(.log([log(1)])))
    #expect(throws: Refusal(.reasonMissing)) {
      try desk.act(hours(.plan([draft(.other, 5)], reason: nil)))
    }
    try desk.act(hours(.plan([draft(.other, 5)], reason: why)))
    #expect(desk.view.hours[first]?.changes.map(\.by) == [.hours(5)])
    #expect(desk.subject(1001)?.hours.planned == .hours(85))
  }

  @Test("a template plans a line for each platform by its languages")
  func template() throws {
    var desk = try TestDesk.with(.fixing)
    desk.policy.planTemplates = [
      PlanTemplate(
        name: "usual",
        lines: [
          PlanTemplate.Line(
            kind: .configurations, mode: .manual, team: .internal, perPlatform: .hours(10),
            perLanguage: .hours(2))
        ])
    ]
    try desk.act(hours(.applyTemplate("usual")))
    let lines = try #require(desk.view.hours[first]?.lines)
    #expect(
      lines.map(\.line.scope.platforms) == [[Samples.platform("XP")], [Samples.platform("2000")]])
    #expect(lines.map(\.planned) == [.hours(14), .hours(14)])
    #expect(throws: Refusal(.hours(.noSuchTemplate("rare")))) {
      try desk.act(hours(.applyTemplate("rare")))
    }
  }

  @Test("letting a platform go takes what is left on it out of the plan")
  func dropPlatform() throws {
    var desk = try desk(planned: 80)
    try desk.act(hours(.dropPlatform(Samples.platform("2000"), reason: why)))
    #expect(desk.subject(1001)?.hours.planned == .hours(40))
    #expect(throws: Refusal(.hours(.nothingToDrop(Samples.platform("NT 4.0"))))) {
      try desk.act(hours(.dropPlatform(Samples.platform("NT 4.0"), reason: why)))
    }
  }

  @Test("a kept raise counts on top of the pace")
  func raise() throws {
    var desk = try desk()
    try desk.act(
      hours(.raisePace(from: Samples.day("2003-07-09"), by: .hours(12), reason: why)))
    #expect(desk.view.hours[first]?.raises.map(\.by) == [.hours(12)])
  }

  @Test("logged hours can be undone like any act")
  func undo() throws {
    var desk = try desk()
    let act = try desk.act(hours(.log([log(6)])))
    try desk.act(.undo(act))
    #expect(desk.subject(1001)?.hours.logged == .zero)
    #expect(desk.view.hours[first]?.entries == 0)
  }

  @Test(
    "hours are read as people write them",
    arguments: [
      ("6", 360), ("6h", 360), ("6h30", 390), ("6:30", 390), ("6.5", 390), ("6,25", 375),
      ("6.5h", 390), ("45m", 45), ("0.33", 20), ("6 h 30", 390),
    ] as [(String, Int)])
  func written(text: String, minutes: Int) {
    #expect(Minutes(written: text) == Minutes(minutes))
  }

  @Test(
    "what is no amount of hours is refused",
    arguments: ["", "h", "6h5", "6h60", "-2", "6.", ".5", "six", "1e3", "6:3", "9999999"])
  func notHours(text: String) {
    #expect(Minutes(written: text) == nil)
  }
}

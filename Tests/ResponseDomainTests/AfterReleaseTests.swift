import ResponseDomain
import Testing

@Suite struct AfterReleaseTests {
  private let cells = TestDesk.cells

  @Test("MS03-007: Windows 2000 lay open 0 days, NT 4.0 37, its PC-98 build 38, XP 72")
  func staged() throws {
    var desk = TestDesk()
    desk.policy.platforms = ["2000", "NT 4.0", "NT 4.0 PC-98", "XP"].map {
      Platform(id: Samples.platform($0), name: $0)
    }
    let start = Samples.pacific.moment(on: Samples.day("2003-03-17"), hour: 10, minute: 0)
    desk.now = start - .days(5)
    try desk.prepareStaged()

    func go(_ platform: String, on day: String) throws {
      desk.now = Samples.pacific.moment(on: Samples.day(day), hour: 10, minute: 0)
      let enu = try #require(CellID("\(platform)/ENU"))
      try desk.set([enu], CellEdit(state: .passed, build: BuildName("1")))
      try desk.set([enu], CellEdit(state: .staged))
      let exposed = try #require(desk.matrix()).exposed(besides: [enu])
      try desk.approve()
      if exposed.isEmpty { return try desk.gate(.release(typed: TestDesk.first)) }
      try desk.gate(
        .releaseStaged(
          StagedRelease(
            typed: TestDesk.first, approver: Samples.words("the vice president"),
            reason: Samples.words("attacks on Windows 2000"), exposed: exposed)))
    }
    try go("2000", on: "2003-03-17")
    #expect(desk.subject(1001)?.stage.isStaged == true)
    try go("NT 4.0", on: "2003-04-23")
    let release = try #require(desk.subject(1001)?.stage.release)
    let open = Exposure(
      of: try #require(desk.matrix()), since: release, at: desk.now, in: Samples.pacific)
    #expect(open.open.map(\.days) == [37, 37])
    try go("NT 4.0 PC-98", on: "2003-04-24")
    try go("XP", on: "2003-05-28")
    let whole = try #require(desk.subject(1001)?.stage.release)
    #expect(whole.extent == .whole)
    #expect(whole.at == start)
    let exposure = Exposure(
      of: try #require(desk.matrix()), since: whole, at: desk.now, in: Samples.pacific)
    #expect(exposure.rows.map(\.days) == [0, 37, 38, 72])
    #expect(exposure.open.isEmpty)
  }

  @Test("a staged exception wants the world's knowledge, a vice president and the list seen")
  func exceptionGuards() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.makeReady()
    try desk.set([cells[3]], CellEdit(build: BuildName("2600.1140")))
    #expect(
      throws: Refusal(
        .gate(.notKnownToTheWorld),
        [
          .gate(.vicePresidentMissing), .reasonMissing,
          .gate(.open(.twoPeople, .secondPerson)), .gate(.exposedNotSeen(cells: 1)),
          .gate(.numberNotTyped(TestDesk.first)),
        ])
    ) { try desk.gate(.releaseStaged(StagedRelease())) }
    try desk.act(.case(TestDesk.first, .learn(.attacks, reason: nil)))
    try desk.approve()
    var staged = StagedRelease(
      typed: TestDesk.first, approver: Samples.words("the vice president"),
      reason: Samples.words("attacks"), exposed: [])
    #expect(throws: Refusal(.gate(.exposedNotSeen(cells: 1)))) {
      try desk.gate(.releaseStaged(staged))
    }
    staged.exposed = [cells[3]]
    staged.cells = cells
    #expect(
      throws: Refusal(.gate(.cellNotStaged(cells[3])), [.gate(.exposedNotSeen(cells: 0))])
    ) { try desk.gate(.releaseStaged(staged)) }
    staged.cells = []
    try desk.gate(.releaseStaged(staged))
    #expect(desk.matrix()?.tally[.released] == 3)
  }

  @Test("a re-issue starts the next revision for the cells it names, and counts when released")
  func reissue() throws {
    var desk = try TestDesk.with(.released)
    #expect(
      throws: Refusal(
        .gate(.problemMissing),
        [.gate(.causeClassMissing), .reasonMissing, .gate(.noAffectedCell)])
    ) { try desk.gate(.reissue(ReissueDraft())) }
    try desk.gate(
      .reportProblem(words: Samples.words("no dial-up any more"), place: .everywhere))
    try desk.gate(
      .withdraw(problem: 1, cells: [cells[0]], reason: Samples.words("machines stop")))
    #expect(desk.matrix()?[cells[0]].state.name == .withdrawn)
    try desk.gate(
      .reissue(
        ReissueDraft(
          problem: 1, cause: .regression, reason: Samples.words("dial-up"),
          cells: [cells[0], cells[1]])))
    #expect(desk.subject(1001)?.stage.name == .fixing)
    #expect(desk.matrix()?.tally[.writing] == 2)
    #expect(desk.matrix()?.tally[.released] == 2)
    #expect(ReissueTally(journal: desk.journal).entries == [])
    try desk.makeReady()
    try desk.release()
    #expect(desk.subject(1001)?.gate.published == .version(major: 2, minor: 0))
    #expect(ReissueTally(journal: desk.journal).entries.map(\.revision) == [2])
    #expect(ReissueTally(journal: desk.journal).daysSince(desk.now + .days(40), in: .utc) == 40)
  }

  @Test("a text revision moves the bulletin's minor number and never the counter")
  func textRevision() throws {
    var desk = try TestDesk.with(.released)
    #expect(throws: Refusal(.gate(.kindMissing), [.wordsMissing])) {
      try desk.gate(.revise(nil, words: nil))
    }
    try desk.gate(.revise(.workaroundErratum, words: Samples.words("ports 139 and 445 too")))
    #expect(desk.subject(1001)?.gate.published == .version(major: 1, minor: 1))
    #expect(desk.subject(1001)?.stage.name == .released)
    #expect(ReissueTally(journal: desk.journal).entries == [])
  }

  @Test("a case is closed once everything is out, nothing is open and the watch is over")
  func closing() throws {
    var desk = try TestDesk.with(.released)
    try desk.gate(.reportProblem(words: Samples.words("slow"), place: .everywhere))
    let release = try #require(desk.subject(1001)?.stage.release)
    #expect(
      throws: Refusal(
        .gate(.watchRuns(until: release.watchUntil)),
        [.gate(.problemOpen(1)), .gate(.rootCauseMissing), .gate(.creditUnchecked)])
    ) { try desk.gate(.close) }
    try desk.gate(.solveProblem(1, how: Samples.words("restart")))
    try desk.close()
    #expect(desk.subject(1001)?.stage.name == .closed)
    try desk.gate(.reopenWatch(words: Samples.words("again"), place: .everywhere))
    #expect(
      desk.subject(1001)?.stage
        == .released(Release(at: release.at, watchUntil: desk.now + .days(28))))
    #expect(desk.subject(1001)?.gate.openProblems.map(\.number) == [2])
  }

  @Test("the history of 2002 and 2003 holds seven patches to patches in six bulletins")
  func history() throws {
    let bulletins: [(first: String, again: [String])] = [
      ("2002-06-12", ["2002-07-02"]), ("2002-10-16", ["2003-01-26"]),
      ("2002-12-11", ["2003-01-23"]), ("2002-12-11", ["2003-02-08", "2003-05-01"]),
      ("2003-04-16", ["2003-05-29"]), ("2003-07-23", ["2003-08-14"]), ("2003-07-16", []),
    ]
    var desk = TestDesk()
    for (index, bulletin) in bulletins.enumerated() {
      let id = Samples.caseID(100 + index)
      func at(_ day: String) -> Instant {
        Samples.pacific.moment(on: Samples.day(day), hour: 10, minute: 0)
      }
      func shipment(_ day: String, _ revision: Int) -> Event {
        .case(
          id,
          .release(
            .shipped(
              Shipment(
                at: at(day), watchUntil: at(day) + .days(28), revision: revision, shifts: [],
                basis: .whole, second: Samples.brandt))))
      }
      desk.record([shipment(bulletin.first, 1)])
      for (number, day) in bulletin.again.enumerated() {
        // The patch of WM_TIMER was withdrawn first: that and its new patch are one.
        let withdrawal = Withdrawal(problem: 1, reason: Samples.words("it stops"), shifts: [])
        desk.record([.case(id, .release(.withdrawn(withdrawal)))])
        desk.record([shipment(day, number + 2)])
      }
      let erratum = TextRevision(kind: .workaroundErratum, words: Samples.words("more ports"))
      desk.record([.case(id, .release(.textRevised(erratum)))])
    }
    let tally = ReissueTally(journal: desk.journal)
    #expect(tally.entries.count == 7)
    #expect(tally.cases == 6)
    // On 8 July 2003 the last one was that of 29 May.
    #expect(tally.daysSince(Samples.now, in: Samples.pacific) == 40)
  }
}

extension TestDesk {
  /// Case #1001 at fixing with attacks known, four platforms in one language, and everything that
  /// a staged release asks for beside its cells.
  fileprivate mutating func prepareStaged() throws {
    try receiveMail()
    try act(.openCase(OpenCase(source: .report(Samples.reportID(1)), title: nil)))
    try advance(to: 3)
    var draft = Self.acceptance
    draft.scope = Scope(
      platforms: policy.platforms.map(\.id), languages: [Samples.language("ENU")])
    try act(.case(Self.first, .accept(draft)))
    try act(.case(Self.first, .learn(.attacks, reason: nil)))
    for _ in 0..<2 {
      for gate in gates() where !gate.rule.isOfTheMoment && gate.rule.rawValue > 3 {
        for fact in gate.missing { try supply(fact) }
      }
    }
  }
}

import ResponseDomain
import Testing

/// Parts add up: to the minute, for every grouping, whatever is planned and logged.
@Suite struct HoursPartTests {
  @Test("the parts of every grouping add up to the whole", arguments: HoursGrouping.allCases)
  func exact(grouping: HoursGrouping) {
    var random = SplitMix(seed: 11)
    for _ in 0..<200 {
      var desk = HoursCase()
      for number in 1...5 { desk.apply(.planned(TestHours.random(line: number, &random))) }
      for index in 0..<30 {
        desk.apply(.logged(TestHours.random(entry: index, lines: 5, &random)))
      }
      let parts = desk.hours.parts(by: grouping, required: TestHours.required)
      #expect(parts.map(\.planned).sum == desk.hours.planned)
      #expect(parts.map(\.logged).sum == desk.hours.logged)
      #expect(parts.map(\.left).sum == desk.hours.left)
      #expect(parts.allSatisfy { $0.left >= .zero })
    }
  }

  @Test("planned hours are spread evenly; a named cell keeps what was logged on it")
  func cells() throws {
    var hours = TestHours.with(planned: 0)
    hours.apply(
      .planned(
        Planned(
          lines: [
            PlanLine(
              id: TestHours.line(2), kind: .stability, mode: .automated, team: .internal,
              scope: PlanScope(
                platforms: [TestHours.platforms[1]], languages: TestHours.languages),
              planned: Minutes(101))
          ], day: Samples.day("2003-06-30"), reason: "")))
    hours.apply(
      .logged(
        LogEntry(
          id: TestHours.entry("e1"), day: Samples.day("2003-07-07"),
          work: .testing(shares: [LogEntry.Share(line: TestHours.line(2), spent: Minutes(30))]),
          who: Samples.words("osei"), build: "4", place: .cell(at: TestHours.cell("2000", "JPN")),
          note: "")))
    let cells = hours.cells(over: TestHours.required)
    #expect(
      cells[TestHours.cell("2000", "ENU")].map { [$0.planned, $0.logged, $0.left] }
        == [Minutes(51), Minutes(0), Minutes(51)])
    #expect(
      cells[TestHours.cell("2000", "JPN")].map { [$0.planned, $0.logged, $0.left] }
        == [Minutes(50), Minutes(30), Minutes(20)])
    // Not applicable, so it has no share.
    #expect(cells[TestHours.cell("2000", "NOR")] == nil)
  }

  @Test("What holds cells up: the trouble that most of them share first, with the hours left")
  func holds() throws {
    var desk = try TestDesk.with(.fixing)
    let cells = TestDesk.cells
    func set(_ cells: [CellID], _ state: CellStateName, _ cause: String) throws {
      try desk.set(cells, CellEdit(state: .built, build: TestDesk.build))
      try desk.set(
        cells,
        CellEdit(
          state: state, owner: .person(login: Samples.keller), cause: Samples.words(cause)))
    }
    try set([cells[0]], .failed, "it stops half-way")
    desk.now = desk.now + .minutes(5)
    try set([cells[1], cells[2]], .blocked, "no machine")
    let matrix = try #require(desk.matrix())
    let hours = [cells[1], cells[2]].reduce(into: [HoursCell: CellHours]()) { hours, id in
      let cell = HoursCell(platform: id.platform, language: id.language)
      hours[cell] = CellHours(cell: cell, planned: .hours(8), logged: .hours(3), left: .hours(5))
    }
    let holds = matrix.holds(hours)
    #expect(holds.map(\.state) == [.blocked, .failed])
    #expect(holds.map(\.left) == [.hours(10), .zero])
    #expect(holds.map(\.cells.count) == [2, 1])
    #expect(holds.map { $0.trouble.cause.text } == ["no machine", "it stops half-way"])
  }

  @Test("Hours are spread over the cells that need a patch as things stand")
  func scope() throws {
    var desk = try TestDesk.with(.fixing)
    let subject = try #require(desk.subject(1001))
    let whole = try #require(HoursScope(of: subject, desk.matrix()))
    try desk.set(
      [TestDesk.cells[0]],
      CellEdit(state: .notApplicable, reason: Samples.words("no server in it")))
    let less = try #require(HoursScope(of: subject, desk.matrix()))
    #expect(less.required.count == whole.required.count - 1)
    #expect(less.platforms == whole.platforms)
  }
}

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
}

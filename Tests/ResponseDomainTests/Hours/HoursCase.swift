import ResponseDomain

/// Both folds of the hours of a case, side by side.
struct HoursCase {
  private(set) var subject: Case
  private(set) var hours = TestingHours()

  var totals: HoursTotals { subject.hours }

  init() {
    let finder = Finder(sender: Sender(name: "LSD", address: "desk@lsd.example"))
    subject = Case(
      id: TestDesk.first,
      opened: CaseOpened(
        codeName: Samples.codeName("harbour"), title: Samples.words("Buffer overrun"),
        report: JoinedReport(
          id: Samples.reportID(17), finder: finder, receivedAt: Samples.now, answer: .waiting)))
  }

  mutating func apply(_ event: HoursEvent) {
    subject.apply(.hours(event))
    hours.apply(event)
  }
}

extension TestHours {
  static func random(line number: Int, _ random: inout SplitMix) -> Planned {
    let kinds = TestKind.allCases
    return Planned(
      lines: [
        PlanLine(
          id: line(number), kind: kinds[Int.random(in: 0..<kinds.count, using: &random)],
          mode: Bool.random(using: &random) ? .automated : .manual,
          team: Bool.random(using: &random) ? .internal : .thirdParty,
          scope: PlanScope(
            platforms: Bool.random(using: &random) ? platforms : [platforms[0]],
            languages: languages),
          planned: Minutes(Int.random(in: 1...60_000, using: &random)))
      ], day: Samples.day("2003-06-23"), reason: "")
  }

  static func random(entry: Int, lines: Int, _ random: inout SplitMix) -> LogEntry {
    let number = Int.random(in: 1...lines, using: &random)
    let cell = HoursCell(
      platform: platforms[0], language: languages[Int.random(in: 0...2, using: &random)])
    return LogEntry(
      id: TestHours.entry("e\(entry)"),
      day: Samples.day("2003-07-08").adding(days: -Int.random(in: 0...15, using: &random)),
      work: .testing(shares: [
        LogEntry.Share(
          line: line(number), spent: Minutes(Int.random(in: -300...1440, using: &random)))
      ]), who: Samples.words("osei"), build: "",
      place: Bool.random(using: &random) ? .wholeScope : .cell(at: cell), note: "")
  }

  static let platforms = ["XP", "2000", "NT 4.0"].map(Samples.platform)
  static let languages = ["ENU", "JPN", "NOR"].map(Samples.language)

  /// All cells of those platforms and languages but one.
  static let required = platforms.flatMap { platform in
    languages.map { HoursCell(platform: platform, language: $0) }
  }.filter { $0 != cell("2000", "NOR") }
}

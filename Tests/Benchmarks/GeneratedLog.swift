internal import DeskStore
internal import Glibc
internal import ResponseDomain
internal import Settings
internal import TerminalDriver

/// A rehearsal desk of one case whose testing hours have a long log.
struct GeneratedLog {
  static let entries = 50_000

  let directory: String
  let policy: Policy
  private let policyText: String
  private let now: Instant
  /// Days on which work is logged, the last of them yesterday.
  private static let days = 60
  private static let linesOfKind = 5

  /// Makes the desk unless it is there.
  ///
  /// - Parameter now: the moment around which work and slot lie.
  init(in directory: String, at now: Instant) throws {
    self.directory = directory
    self.now = now
    policyText = PolicyFile.shippedText(zone: ZoneRules.utc.name)
    policy = try PolicyFile.policy(from: policyText, zones: ZoneReader(environment: [:]))
    guard access(directory + "/desk.sqlite", F_OK) != 0 else { return }
    print("making a desk with a log of \(Self.entries) entries")
    try make()
  }

  var subject: CaseID { policy.firstCase }

  private var first: CalendarDay { ZoneRules.utc.local(now).day.adding(days: -Self.days) }

  private func make() throws {
    let hale = try known(PersonID("hale"))
    let store = try DeskStore.create(
      in: directory, kind: .rehearsal, policyText: policyText, policy: policy, by: hale,
      at: now - .days(90), offset: 0)
    var moment = now - .days(80)
    func record(_ events: [Event]) throws {
      moment = moment + .minutes(1)
      _ = try store.carryOut(
        [Act(.past(events), by: hale, at: moment, offset: 0)], under: policy)
    }
    try record(try opening(at: moment))
    let lines = try plan()
    try record([
      .case(subject, .hours(.planned(Planned(lines: lines, day: first, reason: ""))))
    ])
    for start in stride(from: 0, to: Self.entries, by: 5000) {
      try record(
        try (start..<start + 5000).map {
          .case(subject, .hours(.logged(try entry($0, of: lines))))
        })
    }
    try store.close()
  }

  private func opening(at moment: Instant) throws -> [Event] {
    let title = try known(Words("A case that is tested for long"))
    let finder = Sender(name: "Finder", address: "finder@finders.example")
    let report = try known(ReportID(1))
    let hale = try known(PersonID("hale"))
    let answer = Acknowledgement(
      by: hale, at: moment, elapsed: .hours(1),
      telling: .byHand(at: moment, how: try known(Words("by telephone"))))
    let joined = JoinedReport(
      id: report, finder: Finder(sender: finder), receivedAt: moment,
      answer: .acknowledged(details: answer))
    let slot = Slot(
      day: ZoneRules.utc.local(now).day.adding(days: 21), hour: 10, minute: 0, in: .utc)
    let scope = Scope(
      platforms: policy.platforms.map(\.id), languages: policy.languages.map(\.id))
    return [
      .report(
        report,
        .received(
          ReportReceived(
            channel: .direct(member: hale),
            origin: .byHand(
              report: HandReport(title: title, sender: finder, receivedAt: moment)),
            claims: []))),
      .case(
        subject,
        .opened(
          CaseOpened(codeName: try known(CodeName("otter")), title: title, report: joined))),
      .report(report, .filed(under: subject)),
      .case(
        subject, .accepted(Acceptance(at: moment, risk: title, scope: scope, slot: slot))),
    ]
  }

  /// A line for each kind and platform; what is planned is more than the log will have.
  private func plan() throws -> [PlanLine] {
    let platforms = policy.platforms.map(\.id)
    return try TestKind.allCases.enumerated().flatMap { row, kind in
      try platforms.enumerated().map { column, platform in
        PlanLine(
          id: try known(PlanLineID(row * platforms.count + column + 1)), kind: kind,
          mode: .automated, team: .internal,
          scope: PlanScope(platforms: [platform], languages: policy.languages.map(\.id)),
          planned: .hours(1100))
      }
    }
  }

  private func entry(_ number: Int, of lines: [PlanLine]) throws -> LogEntry {
    let line = lines[number % lines.count]
    let languages = line.scope.languages
    return LogEntry(
      id: try known(EntryID("e\(number + 1)")),
      day: first.adding(days: number % Self.days),
      work: .testing(shares: [LogEntry.Share(line: line.id, spent: Minutes(30))]),
      who: try known(Words("osei")), build: "4",
      place: .cell(
        at: HoursCell(
          platform: line.scope.platforms[0],
          language: languages[number / lines.count % languages.count])), note: "")
  }
}

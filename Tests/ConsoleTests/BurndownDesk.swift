import Console
import Grid
import ResponseDomain

/// #1026 with the hours of TERMINAL.md, section 1: sums by kind and platform as given there.
enum BurndownDesk {
  static func console(
    columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode
  ) -> ConsoleState {
    let setting = ConsoleSetting(
      user: PictureDesk.person("hale"), policy: CaseDesk.policy, zone: PictureDesk.pacific,
      canWrite: true, glyphs: glyphs, rightToLeft: .show)
    var state = ConsoleState(
      setting: setting, now: PictureDesk.now, size: Size(columns: columns, rows: rows),
      desk: PictureDesk.glance(of: PictureDesk.page()))
    _ = update(&state, .queueLoaded(PictureDesk.page()))
    state.queue.cursor = PictureDesk.subject("#1026")
    state.pane = .burndown
    state.shown = .case(view)
    state.isZoomed = true
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    state.opening = nil
    return state
  }

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else { preconditionFailure("no day") }
    return day
  }

  /// What the queue keeps of the hours of #1026.
  static var testing: SlotTesting? {
    view.subject.slot.map {
      SlotTesting(
        slot: $0, hours: view.subject.hours,
        gate: .counted(facts: 4, isOutOfBand: false, approval: .none))
    }
  }

  private static let view: CaseView = {
    let id = CaseDesk.caseID(1026)
    let opened = CaseOpened(
      codeName: CaseDesk.policy.codeNames[0], title: CaseDesk.words("Buffer Overrun In RPC"),
      report: JoinedReport(
        id: CaseDesk.reportID(17), finder: Finder(sender: CaseDesk.finder),
        receivedAt: PictureDesk.moment(6, 27, 10, 12), answer: .waiting))
    var subject = Case(id: id, opened: opened)
    subject.apply(
      .accepted(
        Acceptance(
          at: PictureDesk.moment(6, 30, 9, 0), risk: CaseDesk.words("remote"), scope: scope,
          slot: Slot(day: day("2003-07-16"), hour: 10, minute: 0, in: PictureDesk.pacific))))
    var hours = TestingHours()
    for event in events {
      hours.apply(event)
      subject.apply(.hours(event))
    }
    var view = CaseDesk.deskView
    view.cases[id] = subject
    view.hours[id] = hours
    return CaseView(subject: subject, view: view, seen: [:], histories: [])
  }()

  private static let scope = Scope(
    platforms: CaseDesk.platforms.map(\.id), languages: CaseDesk.languages.map(\.id))

  /// Lines by kind, each with its planned and logged hours.
  private static let lines: [(TestKind, TestMode, TestTeam, Int, Int)] = [
    (.osCompatibility, .automated, .internal, 240, 156),
    (.osCompatibility, .manual, .internal, 120, 58),
    (.ownApplications, .automated, .internal, 160, 84),
    (.thirdPartyApplications, .manual, .internal, 184, 52),
    (.thirdPartyApplications, .manual, .thirdParty, 80, 24),
    (.performance, .automated, .internal, 96, 40),
    (.stability, .automated, .internal, 120, 64),
    (.configurations, .manual, .internal, 64, 22),
  ]

  static func line(_ number: Int) -> PlanLineID {
    guard let id = PlanLineID(number) else { preconditionFailure("no line") }
    return id
  }

  private static var events: [HoursEvent] {
    let tse = PlatformID("TSE").map { [$0] } ?? []
    let planned = lines.enumerated().map { index, made in
      PlanLine(
        id: line(index + 1), kind: made.0, mode: made.1, team: made.2,
        scope: PlanScope(
          platforms: made.0 == .configurations ? tse : scope.platforms,
          languages: scope.languages), planned: .hours(made.3))
    }
    var events: [HoursEvent] = [
      .planned(Planned(lines: planned, day: day("2003-06-30"), reason: ""))
    ]
    var left = lines.map(\.4)
    for (name, hours) in [
      ("2003-06-30", 48), ("2003-07-01", 70), ("2003-07-02", 104), ("2003-07-03", 112),
      ("2003-07-07", 114), ("2003-07-08", 52),
    ] {
      if name == "2003-07-03" {
        events.append(
          .reestimated(
            Reestimate(
              line: line(8), planned: .hours(104), day: day(name),
              reason: CaseDesk.words("configurations of NT 4.0 TSE"))))
      }
      var room = hours
      for index in left.indices where room > 0 && left[index] > 0 {
        let spent = min(room, left[index])
        left[index] -= spent
        room -= spent
        events.append(
          .logged(
            LogEntry(
              id: entry("e\(events.count)"), day: day(name),
              work: .testing(shares: [LogEntry.Share(line: line(index + 1), spent: .hours(spent))]),
              who: CaseDesk.words("osei"), build: "", place: .wholeScope, note: "")))
      }
    }
    events.append(
      .logged(
        LogEntry(
          id: entry("engineering"), day: day("2003-07-01"), work: .engineering(spent: .hours(61)),
          who: CaseDesk.words("lund"), build: "", place: .wholeScope, note: "")))
    return events
  }

  static func entry(_ name: String) -> EntryID {
    guard let id = EntryID(name) else { preconditionFailure("no name") }
    return id
  }
}

internal import Console
internal import Foundation
internal import Grid
internal import ResponseDomain

/// A console that shows the burndown of a case with a long log.
final class HoursBench {
  let entries: Int
  private var state: ConsoleState
  private let events: [HoursEvent]

  init(entries: Int) {
    self.entries = entries
    events = Self.events(entries)
    state = Self.console(events)
  }

  /// Milliseconds that some work takes.
  func time(_ work: () -> Void) -> Double {
    let start = Date()
    work()
    return Date().timeIntervalSince(start) * 1000
  }

  /// Every entry once through the fold, as a rebuild does it.
  func fold() {
    var hours = TestingHours()
    for event in events { hours.apply(event) }
    precondition(hours.entries == entries)
  }

  /// Moves the day cursor and draws the whole screen.
  func press() {
    _ = update(&state, .key(.character("h")))
    _ = frame(state)
  }

  private static let platforms = ["NT 4.0", "NT 4.0 TSE", "2000", "XP", "2003"]
    .compactMap { PlatformID($0) }
  private static let languages = (0..<25).compactMap { LanguageID("L\($0)") }
  private static let zone = ZoneRules.utc
  private static let first = CalendarDay(daysSince1970: 12_145)
  private static let days = 60

  private static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a value of the benchmark has the wrong form") }
    return value
  }

  private static func events(_ count: Int) -> [HoursEvent] {
    let kinds = TestKind.allCases
    let lines = (0..<35).map { index in
      PlanLine(
        id: made(PlanLineID(index + 1)), kind: kinds[index % kinds.count], mode: .automated,
        team: .internal,
        scope: PlanScope(platforms: [platforms[index % 5]], languages: languages),
        planned: .hours(2000))
    }
    let who = made(Words("osei"))
    return [.planned(Planned(lines: lines, day: first, reason: ""))]
      + (0..<count).map { index in
        let line = lines[index % lines.count]
        return .logged(
          LogEntry(
            id: made(EntryID("e\(index + 1)")), day: first.adding(days: index % days),
            work: .testing(shares: [LogEntry.Share(line: line.id, spent: Minutes(30))]),
            who: who, build: "4",
            place: .cell(
              at: HoursCell(
                platform: line.scope.platforms[0], language: languages[index % 25])),
            note: ""))
      }
  }

  private static func console(_ events: [HoursEvent]) -> ConsoleState {
    let id = made(CaseID(1))
    let person = made(PersonID("hale"))
    let now = zone.moment(on: first.adding(days: days), hour: 12, minute: 0)
    let policy = Policy(
      acknowledgement: .hours(24), inboxCheck: .hours(4), feedSilence: .hours(24),
      finderSilence: .days(14), undo: .minutes(15), watch: .days(28),
      cadence: Cadence(weekday: .wednesday, hour: 10, minute: 0, zone: zone),
      platforms: platforms.map { Platform(id: $0, name: $0.text) },
      languages: languages.map { Language(id: $0, name: $0.text, tag: "en") }, people: [],
      teams: [:], covering: [], rota: [], codeNames: [made(CodeName("otter"))], firstCase: id,
      mail: MailPolicy(
        program: [], from: Sender(name: "", address: "secure@desk.example"),
        domain: "desk.example", acknowledgement: "", patience: .minutes(1)))
    let opened = CaseOpened(
      codeName: made(CodeName("otter")), title: made(Words("a long log")),
      report: JoinedReport(
        id: made(ReportID(1)), finder: Finder(sender: Sender(name: "", address: "")),
        receivedAt: now - .days(90), answer: .waiting))
    var subject = Case(id: id, opened: opened)
    let slot = Slot(day: first.adding(days: days + 14), hour: 10, minute: 0, in: zone)
    subject.apply(
      .accepted(
        Acceptance(
          at: now - .days(80), risk: made(Words("remote")),
          scope: Scope(platforms: platforms, languages: languages), slot: slot)))
    var hours = TestingHours()
    for event in events {
      hours.apply(event)
      subject.apply(.hours(event))
    }
    let desk = Desk(made: DeskMade(kind: .rehearsal, by: person, at: now - .days(90)))
    var view = DeskView(
      desk: desk, policy: policy, nextReport: made(ReportID(2)), nextCase: made(CaseID(2)))
    view.cases[id] = subject
    view.hours[id] = hours
    var state = ConsoleState(
      setting: ConsoleSetting(
        user: person, policy: policy, zone: zone, canWrite: true, glyphs: .unicode,
        rightToLeft: .show),
      now: now, size: Size(columns: 200, rows: 60),
      desk: DeskGlance(
        desk: desk, counts: [:], unowned: 0, feed: .never, isPolicyAsShipped: true, readAt: now))
    state.pane = .burndown
    state.isZoomed = true
    state.shown = .case(CaseView(subject: subject, view: view, seen: [:], histories: []))
    return state
  }
}

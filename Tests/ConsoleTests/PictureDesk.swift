import Console
import Grid
import ResponseDomain

/// The desk of the pictures, as TERMINAL.md, section 1, tells it: Tue 8 Jul 2003 14:05 PDT.
enum PictureDesk {
  static let pacific = ZoneRules(
    name: ZoneName("America/Los_Angeles") ?? .utc,
    earliest: ZoneRules.Span(
      from: Instant(seconds: 1_049_623_200), offset: -7 * 3600, abbreviation: "PDT"),
    spans: [])

  /// A moment of summer 2003 in Redmond.
  static func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Instant {
    guard let day = CalendarDay(year: 2003, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return pacific.moment(on: day, hour: hour, minute: minute)
  }

  static let now = moment(7, 8, 14, 5)

  static func person(_ login: String) -> PersonID {
    guard let person = PersonID(login) else { preconditionFailure("no login") }
    return person
  }

  static func policy(rota: [Shift]) -> Policy {
    Policy(
      acknowledgement: .hours(24), inboxCheck: .hours(4), feedSilence: .hours(24),
      finderSilence: .days(14), undo: .minutes(15), watch: .days(28),
      cadence: Cadence(weekday: .wednesday, hour: 10, minute: 0, zone: pacific), platforms: [],
      languages: [], people: [], teams: [:], covering: [], rota: rota, codeNames: [],
      firstCase: CaseID(1001) ?? firstCase,
      mail: MailPolicy(
        program: [], from: Sender(name: "", address: "secure@desk.example"),
        domain: "desk.example", acknowledgement: "", patience: .minutes(1)),
      calendar: WorkCalendar(
        weekend: [.saturday, .sunday],
        holidays: Set([CalendarDay(iso: "2003-07-04")].compactMap(\.self))))
  }

  private static var firstCase: CaseID {
    guard let id = CaseID(1) else { preconditionFailure("no case") }
    return id
  }

  static let rota: [Shift] = [
    Shift(holder: person("hale"), from: moment(7, 8, 7, 0), until: moment(7, 8, 15, 0)),
    Shift(holder: person("brandt"), from: moment(7, 8, 15, 0), until: moment(7, 8, 23, 0)),
  ].compactMap(\.self)

  static func setting(
    rota: [Shift] = rota, glyphs: GlyphSet = .unicode, canWrite: Bool = true
  ) -> ConsoleSetting {
    ConsoleSetting(
      user: person("hale"), policy: policy(rota: rota), zone: pacific, canWrite: canWrite,
      glyphs: glyphs, rightToLeft: .show)
  }

  static func glance(of page: QueuePage, isChecked: Bool = true) -> DeskGlance {
    var desk = Desk(made: DeskMade(kind: .rehearsal, by: person("hale"), at: now))
    if isChecked {
      desk.apply(.inboxChecked, at: moment(7, 8, 13, 40), by: person("hale"))
    }
    return DeskGlance(
      desk: desk, counts: counts(of: page.rows), unowned: 4,
      feed: isChecked ? .taken(moment(7, 8, 13, 31)) : .never, isPolicyAsShipped: true,
      readAt: now - TimeSpan(seconds: 3))
  }

  static func subject(_ name: String) -> QueueSubject {
    guard let subject = QueueSubject(parsing: name) else { preconditionFailure("no subject") }
    return subject
  }

  static func row(
    _ name: String, _ severity: Severity?, _ stage: StageName?, _ clock: Clock, _ owner: String?,
    _ title: String, received: Instant,
    testing: SlotTesting? = nil
  ) -> QueuePage.Row {
    QueuePage.Row(
      entry: QueueEntry(
        subject: subject(name), isOpen: true, severity: severity, stage: stage, clock: clock,
        owner: owner.map { .person(login: person($0)) } ?? .nobody, title: title,
        finder: "finder", unread: 0, receivedAt: received, codeName: nil,
        outlook: clock.isSlot ? .atWork : .none, testing: testing), version: 1)
  }

  private static func acknowledgement(_ received: Instant) -> Clock {
    .due(.acknowledgement, at: received + .hours(24), since: received)
  }

  static let rows: [QueuePage.Row] = {
    let slot9 = Clock.due(
      .slot, at: moment(7, 9, 10, 0), until: moment(7, 9, 12, 0), since: moment(6, 20, 9, 0))
    let slot16 = Clock.due(
      .slot, at: moment(7, 16, 10, 0), until: moment(7, 16, 12, 0), since: moment(6, 30, 9, 0))
    let slot23 = Clock.due(
      .slot, at: moment(7, 23, 10, 0), until: moment(7, 23, 12, 0), since: moment(7, 3, 9, 0))
    let watch = Clock.due(.watch, at: moment(7, 23, 10, 0), since: moment(6, 25, 10, 0))
    func report(_ name: String, _ owner: String?, _ title: String, _ at: Instant)
      -> QueuePage.Row
    {
      row(name, nil, nil, acknowledgement(at), owner, title, received: at)
    }
    return [
      report("m45", nil, "exploit for sale \u{1B}[2J\u{7} contact me", moment(7, 7, 13, 24)),
      report("m46", nil, "advisory_\u{202E}cod.exe\u{202C} please read", moment(7, 7, 15, 40)),
      report("m47", "brandt", "spooler stops after two pauses in a row", moment(7, 7, 17, 12)),
      row(
        "#1032", nil, .received, acknowledgement(moment(7, 7, 20, 26)), "hale",
        "Terminal client sends the name of the last user", received: moment(7, 7, 20, 26)),
      report("m48", nil, "共有プリンターが停止します (JPN)", moment(7, 8, 8, 55)),
      row(
        "#1021", .important, .fixing, slot9, "keller",
        "Help viewer overruns on a long link", received: moment(5, 9, 9, 0)),
      row(
        "#1023", .moderate, .fixing, slot9, "keller",
        "Certificate wizard leaves a private key", received: moment(5, 22, 9, 0)),
      report("m49", nil, "cross-site scripting in the portal", moment(7, 8, 13, 31)),
      row(
        "#1026", .critical, .fixing, slot16, "hale",
        "Buffer Overrun In RPC Interface Could Allow Code Execution (823980)",
        received: moment(6, 27, 10, 12), testing: BurndownDesk.testing),
      row(
        "#1024", .important, .fixing, slot16, "brandt",
        "Font in a mail view runs past its buffer", received: moment(5, 28, 9, 0)),
      row(
        "#1029", .moderate, .fixing, slot23, "keller",
        "Windows NT 4.0 file function could be misused", received: moment(7, 1, 9, 0)),
      row(
        "#1019", .important, .released, watch, "brandt",
        "Web printing stops on a long name", received: moment(4, 2, 9, 0)),
      row(
        "#1030", nil, .needsInfo, .asked(since: moment(7, 4, 11, 40)), "keller",
        "I found a buffer overflow in Windows", received: moment(7, 2, 9, 0)),
      row(
        "#1027", .important, .assessing, .none, "brandt",
        "Index search answers for files that it must not show", received: moment(6, 30, 9, 0)),
    ]
  }()

  static func page(
    _ rows: [QueuePage.Row] = rows, filter: Filter = Filter.open, at now: Instant = now
  ) -> QueuePage {
    QueuePage(
      request: QueueRequest(filter: filter, around: .start, limit: 200), firstIndex: 0,
      rows: rows, total: rows.count,
      counts: counts(of: rows, at: now))
  }

  private static func counts(
    of rows: [QueuePage.Row], at now: Instant = now
  ) -> [Urgency: Int] {
    rows.reduce(into: [:]) { $0[Urgency(of: $1.entry.clock, at: now), default: 0] += 1 }
  }

  /// The console of queue-80x24: #1026 under the cursor, #1021 and #1023 marked.
  static func queue(
    columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode
  ) -> ConsoleState {
    var state = ConsoleState(
      setting: setting(glyphs: glyphs), now: now, size: Size(columns: columns, rows: rows),
      desk: glance(of: page()))
    _ = update(&state, .queueLoaded(page()))
    state.queue.cursor = subject("#1026")
    state.queue.marks = [subject("#1021"), subject("#1023")]
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    return state
  }

  /// The console of empty-80x24.
  static func empty(columns: Int = 80, rows: Int = 24) -> ConsoleState {
    let page = page([])
    var state = ConsoleState(
      setting: setting(rota: []), now: now, size: Size(columns: columns, rows: rows),
      desk: glance(of: page, isChecked: false))
    _ = update(&state, .queueLoaded(page))
    return state
  }

  /// Types keys, and gives back what was asked for.
  @discardableResult
  static func type(_ keys: [Key], into state: inout ConsoleState) -> [Effect] {
    keys.flatMap { update(&state, .key($0)) }
  }

  static func type(_ text: String, into state: inout ConsoleState) -> [Effect] {
    type(text.map { .character($0) }, into: &state)
  }
}

extension Clock {
  /// Whether this is a case that is on its way to a slot.
  fileprivate var isSlot: Bool {
    if case .due(.slot, at: _, until: _, since: _) = self { true } else { false }
  }
}

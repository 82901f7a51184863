import Console
import Grid
import ResponseDomain

/// A pane with nothing over it, on the desk of the pictures.
struct ScreenGround: Sendable {
  let name: String
  let state: ConsoleState
  /// The pane that this one is a variant of: its golden file holds what is different.
  let model: String?

  init(_ name: String, _ state: ConsoleState, like model: String? = nil) {
    self.name = name
    self.state = state
    self.model = model
  }

  /// The frames of the pane of a name, at every size of the golden files and in each glyph set.
  static func frames(of name: String) -> [GlyphSet: [Frame]] { drawn[name] ?? [:] }

  private static let drawn: [String: [GlyphSet: [Frame]]] = all.reduce(into: [:]) { drawn, ground in
    for glyphs in [GlyphSet.unicode, .ascii] {
      drawn[ground.name, default: [:]][glyphs] = GoldenScreen.sizes.map {
        frame(ground.fitted($0, glyphs))
      }
    }
  }

  /// The console brought to a size and a glyph set.
  func fitted(_ size: Size, _ glyphs: GlyphSet) -> ConsoleState {
    var state = state
    let old = state.setting
    state.setting = ConsoleSetting(
      user: old.user, policy: old.policy, zone: old.zone, canWrite: old.canWrite, glyphs: glyphs,
      rightToLeft: old.rightToLeft, keys: old.keys)
    _ = update(&state, .resized(size))
    return state
  }

  /// What boxes are opened over, in the order in which an action is tried.
  static let all: [ScreenGround] = [
    ScreenGround("case", CasePictureTests.caseState),
    ScreenGround("case-fresh", CaseDesk.console(CaseDesk.fresh, pane: .case), like: "case"),
    ScreenGround("case-answered", CaseDesk.console(CaseDesk.answered, pane: .case), like: "case"),
    ScreenGround("case-reproducing", CaseDesk.console(reproducing, pane: .case), like: "case"),
    ScreenGround("case-silent", CaseDesk.console(CaseDesk.silent, pane: .case), like: "case"),
    ScreenGround("case-assessing", CaseDesk.console(CaseDesk.search, pane: .case), like: "case"),
    ScreenGround("case-declined", CaseDesk.console(CaseDesk.declined, pane: .case), like: "case"),
    ScreenGround("case-released", WayOutBoxTests.released, like: "case"),
    ScreenGround("case-closed", closed, like: "case"),
    ScreenGround("report", ReportPaneTests.state()),
    ScreenGround("report-filed", filed, like: "report"),
    ScreenGround("matrix", MatrixDesk.console()),
    ScreenGround("burndown", burndown),
    ScreenGround("journal", JournalTests.console()),
    ScreenGround("queue", PictureDesk.queue()),
    ScreenGround("queue-empty", PictureDesk.empty(), like: "queue"),
    ScreenGround("queue-off-duty", offDuty, like: "queue"),
  ]

  /// The queue of somebody whose turn it is not.
  private static let offDuty: ConsoleState = {
    var state = PictureDesk.queue()
    let old = state.setting
    state.setting = ConsoleSetting(
      user: PictureDesk.person("marsh"), policy: old.policy, zone: old.zone, canWrite: true,
      glyphs: .unicode, rightToLeft: .show)
    return state
  }()

  private static let reproducing = CaseDesk.view(
    CaseDesk.caseID(1032),
    CaseDesk.answeredEntries + [
      CaseDesk.Entry(
        at: PictureDesk.moment(7, 8, 9, 0), by: "hale", events: [CaseDesk.widened(1032)])
    ])

  private static let closed: ConsoleState = {
    var state = WayOutBoxTests.released
    guard case .case(let view) = state.shown else { return state }
    var subject = view.subject
    for event in [
      ReleaseEvent.problemSolved(number: 1, how: CaseDesk.words("a newer driver")), .closed,
    ] {
      subject.apply(.release(event))
    }
    var desk = view.view
    desk.cases[subject.id] = subject
    state.shown = .case(
      CaseView(subject: subject, view: desk, seen: view.seen, histories: view.histories))
    return state
  }()

  private static let filed: ConsoleState = {
    var state = ReportPaneTests.state()
    guard case .report(let view) = state.shown else { return state }
    var report = view.report
    var desk = view.view
    var holder = CaseDesk.search.subject
    holder.apply(
      .reportJoined(
        JoinedReport(
          id: report.id, finder: Finder(sender: CaseDesk.finder), receivedAt: report.receivedAt,
          answer: .waiting)))
    desk.cases[holder.id] = holder
    report.apply(.filed(under: holder.id))
    desk.reports[report.id] = report
    state.shown = .report(
      ReportView(
        report: report, view: desk, seen: view.seen, history: view.history, similar: []))
    return state
  }()

  private static let burndown: ConsoleState = {
    var state = BurndownDesk.console()
    state.isZoomed = false
    return state
  }()
}

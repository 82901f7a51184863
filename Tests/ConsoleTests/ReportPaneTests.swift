import Console
import Grid
import ResponseDomain
import Testing

@Suite("The report pane")
struct ReportPaneTests {
  /// m46 with a hostile subject and files, opened from the inbox.
  static func state(columns: Int = 80, rows: Int = 24) -> ConsoleState {
    let id = CaseDesk.reportID(46)
    let received = PictureDesk.moment(7, 7, 15, 40)
    let mail = InboundMail(
      digest: CaseDesk.digest("a"),
      sender: Sender(name: "Anna \u{202E}nova", address: "anna@sеcure.example"),
      subject: "advisory_\u{202E}cod.exe\u{202C} please read", identity: .none, answers: [],
      receivedAt: received, attachments: 1, lines: 4, seal: .encrypted,
      notes: ["a charset that is not known: x-mac"])
    let history = CaseDesk.histories([
      CaseDesk.Entry(
        at: received, by: "hale",
        events: [
          .report(
            id,
            .received(
              ReportReceived(
                channel: .mailbox, origin: .mail(message: mail),
                claims: [CaseDesk.caseID(1024)])))
        ])
    ])
    guard let events = history[.report(id)], let report = events.reportState(id) else {
      preconditionFailure("no report")
    }
    var desk = CaseDesk.deskView
    desk.reports[id] = report
    let view = ReportView(
      report: report, view: desk, seen: [.report(id): 1], history: events,
      similar: [PictureDesk.rows[9].entry])
    var state = CaseDesk.console(CaseDesk.search, pane: .queue, columns: columns, rows: rows)
    state.queue.cursor = .report(id)
    state.pane = .case
    state.shown = .report(view)
    _ = update(
      &state,
      .mailLoaded(
        MailText(
          digest: CaseDesk.digest("a"), from: mail.sender, subject: mail.subject,
          text: "Hello,\u{1B}[2J\n\nopen the attached\tadvisory.\n-- \nanna",
          attachments: [
            MailText.Attachment(
              name: "../../etc/advisory_\u{202E}cod.exe", declaredType: "text/plain",
              trueType: "application/x-dosexec", size: 40_960)
          ], notes: mail.notes)))
    return state
  }

  @Test("A report shows who, when, what it claims and what came with it, made safe")
  func report() throws {
    try Golden.expect(frame(Self.state()).text, equal: "report-80x24")
  }

  @Test("The menu of a report has its own acts")
  func menu() throws {
    var state = Self.state()
    _ = update(&state, .key(.character("t")))
    try Golden.expect(frame(state).text, equal: "report-menu-80x24")
  }

  @Test("Nothing from outside reaches a cell raw", arguments: [(80, 24), (40, 12), (160, 48)])
  func safe(columns: Int, rows: Int) {
    let frame = frame(Self.state(columns: columns, rows: rows))
    #expect(frame.cells.allSatisfy { !$0.base.isHazard })
  }

  @Test("An unanswered report is not dismissed; the menu leads to its answer")
  func blocked() {
    var state = Self.state()
    let reasons = [Key.character("t"), .character("x")]
    _ = PictureDesk.type(reasons + [.backTab], into: &state)
    _ = PictureDesk.type("no such file", into: &state)
    let effects = update(&state, .key(.control("o")))
    #expect(effects.isEmpty)
    guard case .said(let words) = state.message else {
      Issue.record("nothing was said")
      return
    }
    #expect(words.string.hasPrefix("Not done: 1 reason"))
  }
}

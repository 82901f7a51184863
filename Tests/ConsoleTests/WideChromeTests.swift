import Console
import Grid
import ResponseDomain
import Testing

/// The lines around the panes where a screen is wide.
@Suite struct WideChromeTests {
  private func console(columns: Int, rows: Int) throws -> ConsoleState {
    var state = PictureDesk.queue(columns: columns, rows: rows)
    state.desk.reissues = ReissueTally([
      ReissueTally.Entry(
        case: try #require(CaseID(1018)), revision: 2, at: PictureDesk.moment(5, 29, 10, 0))
    ])
    state.desk.lastReissued = PublicNumber(bulletin: "MS03-013")
    return state
  }

  @Test("From 150 columns the age stands on top, and the case beside the tabs")
  func wide() throws {
    let text = frame(try console(columns: 160, rows: 24)).text
    #expect(
      text[0]
        == " DutyDesk │ Tue 8 Jul 2003 14:05 PDT │ duty hale until 15:00, next brandt │ late 1 · due <4h 2 · unowned 4 │ inbox 25m ago, hale │ re-issue 40d      ● live, 3s "
    )
    #expect(
      text[1].hasPrefix("[1 Queue 14]  2 Case #1026   3 Matrix"),
      "tabs stand three columns apart")
    #expect(text[1].hasSuffix(" #1026 crit · slot Wed 16 Jul 10:00 PDT in 7d19h · AT RISK "))
  }

  @Test("From 200 columns the top line speaks in sentences, and the title stands with the case")
  func widest() throws {
    let text = frame(try console(columns: 200, rows: 24)).text
    #expect(text[0].contains("│ inbox checked 25m ago by hale │ re-issue 40d ago, MS03-013  "))
    #expect(
      text[1].hasSuffix(
        " #1026 crit · Buffer Overrun In RPC Interface · slot Wed 16 Jul 10:00 PDT in 7d19h · AT RISK "
      ))
  }

  @Test("Below 150 columns the age of the data ends the tabs")
  func narrow() throws {
    #expect(frame(try console(columns: 149, rows: 24)).text[1].hasSuffix("● 3s"))
  }

  @Test("Data that nobody has read for a minute are marked on top too")
  func stale() throws {
    var state = try console(columns: 160, rows: 24)
    state.desk.readAt = PictureDesk.now - .minutes(4)
    #expect(frame(state).text[0].hasSuffix("○ stale, 4m "))
  }

  @Test("Beside other panes the last acts are told, today's by the hour")
  func recent() throws {
    var state = try console(columns: 160, rows: 48)
    let report = try #require(ReportID(44))
    let acts = [
      try recorded(9, .owned(.person(login: PictureDesk.person("hale"))), report, day: 8),
      try recorded(8, .owned(.nobody), report, day: 7),
    ]
    _ = update(&state, .recentActsLoaded(acts))
    #expect(
      frame(state).text[46].hasPrefix(
        " hale m44 owner: hale 13:58    hale m44 owner: nobody 7 Jul 13:58 "))
  }

  @Test("The last acts are read where there is room to tell them, and again after a change")
  func readActs() throws {
    var state = try console(columns: 80, rows: 24)
    #expect(asked(of: &state, .deskChanged) == 0)
    #expect(asked(of: &state, .resized(Size(columns: 160, rows: 48))) == 1)
    #expect(asked(of: &state, .key(.down)) == 0)
    #expect(asked(of: &state, .deskChanged) == 1)
  }

  private func asked(of state: inout ConsoleState, _ message: Message) -> Int {
    update(&state, message).count { effect in
      if case .loadRecentActs = effect { true } else { false }
    }
  }

  private func recorded(
    _ sequence: Int, _ event: ReportEvent, _ id: ReportID, day: Int
  ) throws -> RecordedEvent {
    RecordedEvent(
      sequence: sequence, act: try #require(ActNumber(sequence)), version: sequence,
      at: PictureDesk.moment(7, day, 13, 58), by: PictureDesk.person("hale"),
      event: .report(id, event))
  }
}

import Console
import Grid
import ResponseDomain
import Testing

@Suite("The case and what lies over it")
struct CasePictureTests {
  static var caseState: ConsoleState {
    var state = CaseDesk.console(CaseDesk.rpc, pane: .case)
    _ = update(&state, .mailLoaded(CaseDesk.newest))
    return state
  }

  static var menuState: ConsoleState {
    var state = CaseDesk.console(CaseDesk.search, pane: .queue)
    state.queue.marks = [PictureDesk.subject("#1021"), PictureDesk.subject("#1023")]
    _ = update(&state, .key(.character("t")))
    return state
  }

  @Test("The case is drawn as the picture shows it")
  func caseView() throws {
    try Golden.expect(frame(Self.caseState).text, equal: "case-80x24")
  }

  @Test("The menu is drawn as the picture shows it")
  func menu() throws {
    try Golden.expect(frame(Self.menuState).text, equal: "menu-80x24")
  }
}
extension CasePictureTests {
  @Test(
    "The case fits every shape of the screen",
    arguments: [(40, 12), (79, 24), (120, 36), (160, 48), (200, 60)])
  func sizes(columns: Int, rows: Int) throws {
    var state = CaseDesk.console(CaseDesk.rpc, pane: .case, columns: columns, rows: rows)
    _ = update(&state, .mailLoaded(CaseDesk.newest))
    try Golden.expect(frame(state).text, equal: "case-\(columns)x\(rows)")
  }

  @Test("A case that left the way shows where it stands now")
  func exits() {
    let silent = frame(CaseDesk.console(CaseDesk.silent, pane: .case)).text[3]
    let declined = frame(CaseDesk.console(CaseDesk.declined, pane: .case)).text[3]
    #expect(
      silent.hasPrefix(" ✓received─✓acknowl.─[needs-info]─reproduc.─assessing─fixing─released"))
    #expect(declined.hasPrefix(" ✓received─✓acknowledged─[declined]"))
  }

  @Test("In ASCII nothing else is drawn, whatever lies over the panes")
  func ascii() {
    let setting = PictureDesk.setting(glyphs: .ascii)
    var state = ConsoleState(
      setting: ConsoleSetting(
        user: setting.user, policy: CaseDesk.policy, zone: setting.zone, canWrite: true,
        glyphs: .ascii, rightToLeft: .show),
      now: PictureDesk.now, size: Size(columns: 80, rows: 24),
      desk: PictureDesk.glance(of: PictureDesk.page()))
    state.pane = .case
    state.shown = .case(CaseDesk.search)
    for keys: [Key] in [[], [.character("t")], [.enter], [.control("o")]] {
      _ = PictureDesk.type(keys, into: &state)
      let lines = frame(state).text
      #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    }
  }
}

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

import Console
import Grid
import ResponseDomain
import Testing

@Suite("Why can't I ship, and the boxes on the way out")
struct GateBoxTests {
  @Test("The list is drawn as the picture shows it, and Enter goes to the missing cell")
  func gate() throws {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type("y", into: &state)
    try Golden.expect(frame(state).text, equal: "gate-80x24")
    _ = PictureDesk.type([.enter], into: &state)
    #expect(state.pane == .matrix)
    #expect(state.boxes.isEmpty)
  }

  @Test("Every open rule leads somewhere: to a cell, a pane, a menu, or the form that records it")
  func jumps() {
    for row in 0..<14 {
      var state = CasePictureTests.caseState
      _ = PictureDesk.type("yg" + String(repeating: "j", count: row), into: &state)
      let before = frame(state).text
      let isOpen = before[4 + row].contains("·")
      _ = PictureDesk.type([.enter], into: &state)
      let isSaid = frame(state).text[22].contains("Nothing is missing here")
      #expect(isSaid == !isOpen, "R\(row + 1)")
      if isOpen { #expect(frame(state).text != before, "R\(row + 1)") }
    }
  }

  @Test("An answer that was given comes back to the list, which then holds one more")
  func answer() throws {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type("ygjjj", into: &state)
    _ = PictureDesk.type([.enter, .tab], into: &state)
    let effects = PictureDesk.type("block port 135", into: &state)
    #expect(effects.isEmpty)
    try Golden.expect(frame(state).text, equal: "form-case-gate-80x24")
    let asked = PictureDesk.type([.control("o")], into: &state)
    guard case .act(let act) = try #require(asked.first),
      case .case(_, .gate(.answer(.workaround(let platform), let words, _))) = act.command
    else {
      Issue.record("no answer")
      return
    }
    #expect(platform.text == "NT4")
    #expect(words?.text == "block port 135")
    _ = update(&state, .acted(act, ActDone(at: PictureDesk.now, events: [])))
    #expect(frame(state).text[2].contains("WHY CAN'T I SHIP?"))
  }

  @Test("How far something is can be said, and makes no rule hold")
  func progress() throws {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type("ygjjj", into: &state)
    _ = PictureDesk.type([.enter, .right, .right, .tab], into: &state)
    _ = PictureDesk.type("only drafted", into: &state)
    let asked = PictureDesk.type([.control("o")], into: &state)
    guard case .act(let act) = try #require(asked.first),
      case .case(_, .gate(.progress(_, let words))) = act.command
    else {
      Issue.record("no progress")
      return
    }
    #expect(words?.text == "only drafted")
  }

  @Test("The release takes a typed number only, and nothing while a rule is open")
  func release() throws {
    var state = CasePictureTests.caseState
    state.boxes = []
    _ = PictureDesk.type("R", into: &state)
    // R is off while rules are open: it tells how many, and opens nothing.
    #expect(state.boxes.isEmpty)
    #expect(frame(state).text[22].contains("of 14 are open"))
  }
}

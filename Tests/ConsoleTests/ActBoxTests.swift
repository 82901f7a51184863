import Console
import Grid
import ResponseDomain
import Testing

@Suite("Boxes in which acts are done")
struct ActBoxTests {
  /// Opens the form of an action by its words.
  static func open(_ words: String, in state: inout ConsoleState) -> [Effect] {
    guard let action = ActionTable.all.first(where: { "\($0.words)" == words }) else { return [] }
    return action.run(&state)
  }

  static var raceState: ConsoleState {
    var state = CasePictureTests.caseState
    let monday = PictureDesk.moment(7, 14, 12, 0)
    let tuesday = PictureDesk.moment(7, 15, 12, 0)
    let id = CaseDesk.caseID(1026)
    let act = PendingAct(
      command: .case(id, .setContact(.at(moment: tuesday))), seen: [.case(id): 12],
      done: "#1026: next contact is set")
    guard let number = ActNumber(90) else { return state }
    let newer = RecordedEvent(
      sequence: 90, act: number, version: 13, at: PictureDesk.moment(7, 8, 14, 4),
      by: PictureDesk.person("marsh"), event: .case(id, .contactDue(.at(moment: monday))))
    state.boxes = [.race(RaceBox(act, newer: [newer], in: state))]
    return state
  }

  @Test("A lost race shows what they did and what was wanted")
  func race() throws {
    try Golden.expect(frame(Self.raceState).text, equal: "race-80x24")
  }

  @Test("Putting yours on top is a new act over what they did")
  func putOnTop() {
    var state = Self.raceState
    let effects = update(&state, .key(.character("p")))
    let seen = effects.compactMap { effect -> [StreamID: Int]? in
      if case .act(let act) = effect { act.seen } else { nil }
    }
    #expect(seen == [[.case(CaseDesk.caseID(1026)): 13]])
  }

  @Test("Keeping theirs does nothing", arguments: [Key.character("k"), .escape, .enter])
  func keep(key: Key) {
    var state = Self.raceState
    let effects = update(&state, .key(key))
    #expect(effects.isEmpty)
    #expect(state.boxes.isEmpty)
  }

  @Test("Editing again opens the form with what was wanted")
  func editAgain() throws {
    var state = Self.raceState
    _ = update(&state, .key(.character("e")))
    try Golden.expect(frame(state).text, equal: "race-edit-80x24")
  }

  @Test(
    "Every form is drawn with its questions",
    arguments: [
      "case accept", "case rate", "case owner", "case due", "case note", "case merge",
      "case defer", "case decline", "case child", "case embargo", "case exploit", "case credit",
      "case number", "case retitle", "case rename", "case narrow", "case widen", "case reply",
      "case open-by-hand", "rota take",
    ])
  func forms(words: String) throws {
    var state = CaseDesk.console(CaseDesk.search, pane: .case)
    _ = Self.open(words, in: &state)
    let name = words.replacing(" ", with: "-")
    try Golden.expect(frame(state).text, equal: "form-\(name)-80x24")
  }

  @Test("A form that is tried too early tells every reason at its field")
  func reasons() throws {
    var state = CaseDesk.console(CaseDesk.search, pane: .case)
    _ = Self.open("case accept", in: &state)
    let effects = update(&state, .key(.control("o")))
    #expect(effects.isEmpty)
    try Golden.expect(frame(state).text, equal: "form-case-accept-tried-80x24")
  }

  @Test("Enter on what blocks an act opens the question that settles it")
  func jump() throws {
    var state = CasePictureTests.menuState
    _ = PictureDesk.type([.character("j"), .enter], into: &state)
    _ = PictureDesk.type("lund", into: &state)
    let effects = update(&state, .key(.enter))
    let commands = effects.compactMap { effect -> Command? in
      if case .act(let act) = effect { act.command } else { nil }
    }
    let owner = AssessmentAnswer.trackOwner(
      track: .rootCause, owner: PictureDesk.person("lund"))
    #expect(commands == [.case(CaseDesk.caseID(1027), .assess(owner))])
  }

  @Test("Why a case cannot go on is told whole")
  func why() throws {
    var state = CaseDesk.console(CaseDesk.search, pane: .case)
    _ = update(&state, .key(.character("y")))
    try Golden.expect(frame(state).text, equal: "reasons-80x24")
  }

  @Test("A second page of the menu has the plain facts")
  func facts() throws {
    var state = CasePictureTests.menuState
    _ = update(&state, .key(.tab))
    try Golden.expect(frame(state).text, equal: "menu-facts-80x24")
  }

  @Test("It is public is one key")
  func publish() {
    var state = CasePictureTests.caseState
    let effects = update(&state, .key(.character("P")))
    let commands = effects.compactMap { effect -> Command? in
      if case .act(let act) = effect { act.command } else { nil }
    }
    #expect(commands == [.case(CaseDesk.caseID(1026), .learn(.isPublic, reason: nil))])
    #expect(state.boxes.isEmpty)
  }

  @Test("No mail leaves without a box that shows it, and the default is not to send")
  func mail() throws {
    var state = CasePictureTests.caseState
    _ = update(&state, .key(.character("r")))
    _ = PictureDesk.type([.tab, .tab], into: &state)
    let editing = update(&state, .key(.character("e")))
    #expect(editing.count == 1)
    _ = update(&state, .composed("Dear LSD,\nWednesday 16 July, 10:00 PDT.\n"))
    let asked = update(&state, .key(.enter))
    #expect(asked.isEmpty)
    try Golden.expect(frame(state).text, equal: "form-mail-80x24")
    let back = update(&state, .key(.enter))
    #expect(back.isEmpty)
    _ = update(&state, .key(.enter))
    let sent = update(&state, .key(.character("s")))
    let texts = sent.compactMap { effect -> String? in
      if case .send(let mail) = effect { mail.text.text } else { nil }
    }
    #expect(texts == ["Dear LSD,\nWednesday 16 July, 10:00 PDT."])
  }
}

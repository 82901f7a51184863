import Console
import Grid
import ResponseDomain
import Testing

@Suite("Boxes on the way out, and after")
struct WayOutBoxTests {
  static func open(_ words: String, in state: ConsoleState) -> ConsoleState {
    var state = state
    _ = ActBoxTests.open(words, in: &state)
    return state
  }

  /// The case of the picture a day after its release, with one open problem.
  static var released: ConsoleState {
    let id = CaseDesk.rpc.subject.id
    var view = CaseDesk.rpc.view
    var subject = CaseDesk.rpc.subject
    let at = PictureDesk.moment(7, 7, 10, 0)
    let cells = view.matrices[id]?.required ?? []
    let shifts = cells.map { cell in
      let before = MatrixCell.unknown(since: at)
      var after = before
      after.state = .released
      return CellShift(cells: [cell], before: before, after: after)
    }
    let events: [CaseEvent] = [
      .release(
        .shipped(
          Shipment(
            at: at, watchUntil: at + .days(28), revision: 1, shifts: shifts, basis: .whole,
            second: PictureDesk.person("brandt")))),
      .release(
        .problemFound(
          DeploymentProblem(
            number: 1, at: at, words: CaseDesk.words("no dial-up any more"), place: .everywhere))),
    ]
    for event in events {
      subject.apply(event)
      view.matrices[id]?.apply(event)
    }
    view.cases[id] = subject
    return CaseDesk.console(
      CaseView(
        subject: subject, view: view, seen: CaseDesk.rpc.seen,
        histories: CaseDesk.rpc.histories), pane: .case)
  }

  @Test(
    "Every form after a release is drawn with its questions",
    arguments: ["problem", "solved", "withdraw", "reissue", "revise"])
  func forms(words: String) throws {
    try Golden.expect(
      frame(Self.open("case \(words)", in: Self.released)).text, equal: "form-case-\(words)-80x24")
  }

  @Test("The menu after a release has every act, and close tells what keeps it")
  func menu() throws {
    var state = Self.released
    _ = PictureDesk.type("t", into: &state)
    try Golden.expect(frame(state).text, equal: "menu-released-80x24")
  }

  @Test("A staged exception shows how many cells lie exposed, and for how many days")
  func meter() {
    let id = CaseDesk.rpc.subject.id
    var view = CaseDesk.rpc.view
    var subject = CaseDesk.rpc.subject
    let at = PictureDesk.moment(7, 3, 10, 0)
    let cells = view.matrices[id]?.required ?? []
    let before = MatrixCell.unknown(since: at)
    var after = before
    after.state = .released
    let event = CaseEvent.release(
      .shipped(
        Shipment(
          at: at, watchUntil: at + .days(28), revision: 1,
          shifts: [CellShift(cells: Array(cells.prefix(100)), before: before, after: after)],
          basis: .exception(
            approver: CaseDesk.words("A. Chief"), reason: CaseDesk.words("attacks"),
            exposed: Array(cells.dropFirst(100))),
          second: PictureDesk.person("brandt"))))
    subject.apply(event)
    view.matrices[id]?.apply(event)
    view.cases[id] = subject
    var state = CaseDesk.console(
      CaseView(subject: subject, view: view, seen: [:], histories: []), pane: .matrix)
    #expect(frame(state).text[3].contains("EXPOSED 22 cells, 5 days"))
    state.matrix.cursor = cells.last
    #expect(frame(state).text[19].contains("EXPOSED 5 days"))
  }

  @Test("The exception prints its list, and nothing goes out before the list was seen")
  func exception() throws {
    var state = Self.open("case exception", in: CasePictureTests.caseState)
    try Golden.expect(frame(state).text, equal: "exception-80x24")
    let id = CaseDesk.rpc.subject.id
    let typed: [Key] = [.tab] + "late".map { .character($0) } + [.tab]
    _ = PictureDesk.type("A. Chief", into: &state)
    _ = PictureDesk.type(typed, into: &state)
    _ = update(&state, .paste("1026"))
    #expect(frame(state).text[22].contains("A pasted number is refused"))
    _ = PictureDesk.type("1026", into: &state)
    #expect(PictureDesk.type([.enter], into: &state).isEmpty)
    #expect(frame(state).text[22].contains("PgDn"))
    _ = PictureDesk.type(Array(repeating: .pageDown, count: 5), into: &state)
    let effects = PictureDesk.type([.enter], into: &state)
    guard case .act(let act) = try #require(effects.first),
      case .case(id, .gate(.releaseStaged(let staged))) = act.command
    else {
      Issue.record("no exception")
      return
    }
    #expect(staged.approver?.text == "A. Chief")
    #expect(staged.reason?.text == "late")
    #expect(staged.typed == id)
    #expect(staged.exposed?.count == 122)
  }

  @Test("The release's number is typed; a letter, a paste and a half number are nothing")
  func number() {
    var state = Self.open("case release", in: CasePictureTests.caseState)
    _ = PictureDesk.type("x102", into: &state)
    #expect(frame(state).text[20].contains("[ release ] (off: 11 of 14 open)"))
    _ = update(&state, .paste("6"))
    #expect(frame(state).text[22].contains("A pasted number is refused"))
    #expect(PictureDesk.type("6", into: &state).isEmpty)
    // The number is right, but rules are open.
    #expect(PictureDesk.type([.enter], into: &state).isEmpty)
    _ = PictureDesk.type([.tab], into: &state)
    _ = PictureDesk.type([.enter], into: &state)
    #expect(state.boxes.isEmpty)
  }
}

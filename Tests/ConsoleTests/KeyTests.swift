import Console
import Grid
import ResponseDomain
import Testing

@Suite("Keys")
struct KeyTests {
  private func said(_ state: ConsoleState) -> String {
    switch state.message {
    case .said(let words), .error(let words), .done(let words, undoUntil: _): words.string
    case .nothing: ""
    }
  }

  @Test("Enter opens the row under the cursor, q goes back to it")
  func open() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type([.enter], into: &state)
    guard case .loadSubject(let subject) = effects.first else {
      Issue.record("nothing was opened")
      return
    }
    #expect(subject == PictureDesk.subject("#1026"))
    #expect(state.pane == .case)
    _ = PictureDesk.type("q", into: &state)
    #expect(state.pane == .queue)
    #expect(state.queue.cursor == PictureDesk.subject("#1026"))
  }

  @Test("Neither Esc nor q quits; Q does", arguments: [Key.escape, .character("q")])
  func neverQuits(key: Key) {
    var state = PictureDesk.queue()
    for _ in 0..<5 {
      let effects = PictureDesk.type([key], into: &state)
      #expect(!effects.contains { if case .quit = $0 { true } else { false } })
    }
    let effects = PictureDesk.type("Q", into: &state)
    guard case .quit = effects.first else {
      Issue.record("Q does not quit")
      return
    }
  }

  @Test("Ctrl-C leaves what is under way, and quits only when pressed twice")
  func controlC() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type("?", into: &state)
    #expect(PictureDesk.type([.control("c")], into: &state).isEmpty)
    #expect(state.boxes.isEmpty)
    #expect(PictureDesk.type([.control("c")], into: &state).isEmpty)
    #expect(said(state) == "Ctrl-C again quits")
    let between = PictureDesk.type([.down, .control("c")], into: &state)
    #expect(!between.contains { if case .quit = $0 { true } else { false } })
    guard case .quit = PictureDesk.type([.control("c")], into: &state).first else {
      Issue.record("Ctrl-C does not quit")
      return
    }
  }

  @Test("A key that means nothing says so", arguments: ["K", "#", "%"])
  func unknown(key: Character) {
    var state = PictureDesk.queue()
    #expect(PictureDesk.type([.character(key)], into: &state).isEmpty)
    #expect(said(state) == "\(key) does nothing here; ? shows the keys")
  }

  @Test("Panes of a later version are off, with the reason", arguments: ["5", "6"])
  func later(key: Character) {
    var state = PictureDesk.queue()
    #expect(PictureDesk.type([.character(key)], into: &state).isEmpty)
    #expect(state.pane == .queue)
    #expect(said(state).hasSuffix("comes with a later version"))
  }

  @Test("A paste outside a text is dropped and said; in a text it is taken")
  func paste() {
    var state = PictureDesk.queue()
    #expect(update(&state, .paste("Qqqa\n")).isEmpty)
    #expect(said(state) == "A paste of 5 characters was dropped: here every key is a command")
    _ = PictureDesk.type("/", into: &state)
    _ = update(&state, .paste("rpc\n\u{1B}[2J"))
    #expect(frame(state).text[22].hasPrefix(" /rpc ␛[2J"))
  }

  @Test("Keys that change something can be locked")
  func lock() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type("L", into: &state)
    #expect(PictureDesk.type("u", into: &state).isEmpty)
    #expect(said(state).contains("keys are locked"))
    _ = PictureDesk.type("jL", into: &state)
    #expect(PictureDesk.type("u", into: &state).count == 1)
  }

  @Test("On a desk that is open for reading only, nothing is asked for that would change it")
  func readOnly() {
    var state = ConsoleState(
      setting: PictureDesk.setting(canWrite: false), now: PictureDesk.now,
      size: Size(columns: 80, rows: 24), desk: PictureDesk.glance(of: PictureDesk.page()))
    #expect(update(&state, .queueLoaded(PictureDesk.page())).isEmpty)
    #expect(PictureDesk.type("ui", into: &state).isEmpty)
    #expect(said(state).contains("needs the right to write"))
  }

  @Test("u and Ctrl-R act on the stream of the selected row")
  func undo() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type([.character("u"), .control("r")], into: &state)
    guard effects.count == 2, case .undo(let undone) = effects[0],
      case .redo(let redone) = effects[1]
    else {
      Issue.record("neither undone nor done again")
      return
    }
    #expect(undone == PictureDesk.subject("#1026").stream)
    #expect(redone == undone)
  }

  @Test("What is done says until when it can be undone; an error stays until a key")
  func results() {
    var state = PictureDesk.queue()
    guard let act = ActNumber(7), let id = CaseID(1026) else { return }
    let event = RecordedEvent(
      sequence: 7, act: act, version: 3, at: PictureDesk.now, by: PictureDesk.person("hale"),
      event: .case(id, .owned(.nobody)))
    let pending = PendingAct(
      command: .case(id, .own(.nobody)), seen: [:], done: "#1026 is owned by nobody")
    _ = update(&state, .acted(pending, ActDone(at: PictureDesk.now, events: [event])))
    #expect(frame(state).text[22].hasPrefix(" #1026 is owned by nobody, undo until 14:20 (u) "))
    _ = update(&state, .failed("reply to m47 not sent, it stays in the outbox: no answer in 30 s."))
    _ = update(&state, .tick(PictureDesk.now + .minutes(1)))
    #expect(
      frame(state).text[22]
        == " ERROR reply to m47 not sent, it stays in the outbox: no answer in 30 s. E shows")
    _ = PictureDesk.type([.down], into: &state)
    #expect(!frame(state).text[22].contains("ERROR"))
    _ = PictureDesk.type("E", into: &state)
    #expect(frame(state).text.contains { $0.contains("reply to m47 not sent") })
  }

  @Test("The letters of the first screen do what it says")
  func emptyDesk() {
    var state = PictureDesk.empty()
    let effects = PictureDesk.type("rpd", into: &state)
    #expect(effects.count == 3)
    _ = PictureDesk.type("m", into: &state)
    guard
      case .takeMail(let path) = PictureDesk.type(
        "/var/mail/secure".map { .character($0) } + [.enter], into: &state
      ).first
    else {
      Issue.record("no mail is taken")
      return
    }
    #expect(path == "/var/mail/secure")
    guard case .quit = PictureDesk.type("q", into: &state).first else {
      Issue.record("q does not leave")
      return
    }
  }

  @Test("No two actions have the same words, and none takes a key that belongs to the terminal")
  func table() {
    let words = ActionTable.all.map { "\($0.words)" }
    #expect(Set(words).count == words.count)
    for action in ActionTable.all {
      for key in action.keys {
        #expect(key != .control("s") && key != .control("q"))
        if key == .control("z") { #expect("\(action.words)" == "view suspend") }
        if key == .control("c") { #expect("\(action.words)" == "view cancel") }
      }
    }
  }
}

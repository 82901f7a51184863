import Console
import Grid
import ResponseDomain
import Testing

@Suite("Boxes of the view")
struct BoxTests {
  @Test("Help finds as one types, shows the rest below, and runs what is chosen")
  func help() throws {
    var state = PictureDesk.queue()
    _ = PictureDesk.type("?mar", into: &state)
    try Golden.expect(frame(state).text, equal: "help-80x24")
    _ = PictureDesk.type([.enter], into: &state)
    #expect(state.boxes.isEmpty)
    #expect(state.queue.marks.contains(PictureDesk.subject("#1026")))
  }

  @Test("Help tells why an action is off, and does not run it")
  func off() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type("?the tracks", into: &state)
    #expect(frame(state).text[5].contains("5       (off) comes with a later version"))
    _ = PictureDesk.type([.enter], into: &state)
    #expect(state.boxes.count == 1)
    #expect(frame(state).text[22].hasPrefix(" the tracks: comes with a later version"))
  }

  @Test("Tab lists the actions of all panes")
  func allPanes() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type("?raw bytes", into: &state)
    #expect(!frame(state).text[5].contains("view bytes"))
    _ = PictureDesk.type([.tab], into: &state)
    #expect(frame(state).text[5].contains("view bytes"))
    #expect(frame(state).text[5].contains("(off) only in Case"))
  }

  @Test("The command line completes over the words of the table and runs them")
  func command() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type(":view jo", into: &state)
    _ = PictureDesk.type([.tab], into: &state)
    #expect(frame(state).text[22].hasPrefix(" :view journal "))
    #expect(frame(state).isCursorVisible)
    let effects = PictureDesk.type([.enter], into: &state)
    #expect(state.pane == .journal)
    guard case .loadJournal(before: nil) = effects.first else {
      Issue.record("the journal is not read")
      return
    }
  }

  @Test("The command line takes the filter language, and points at what is wrong with it")
  func commandFilter() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type(":filter is:opn", into: &state)
    #expect(PictureDesk.type([.enter], into: &state).isEmpty)
    #expect(frame(state).text[22].contains("character 4 of the filter: is:open?"))
    for _ in 0..<2 { _ = PictureDesk.type([.backspace], into: &state) }
    let effects = PictureDesk.type("pen rpc".map { .character($0) } + [.enter], into: &state)
    guard case .loadQueue(let request) = effects.first else {
      Issue.record("nothing is filtered")
      return
    }
    #expect(request.filter.text == "is:open rpc")
    #expect(state.boxes.isEmpty)
  }

  @Test("A number on the command line opens what it names", arguments: ["#1030", "1030", "m46"])
  func number(text: String) {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type(":\(text)".map { .character($0) } + [.enter], into: &state)
    guard case .loadSubject(let subject) = effects.first else {
      Issue.record("nothing is opened")
      return
    }
    #expect(subject == QueueSubject(parsing: text))
    #expect(state.pane == .case)
  }

  @Test("A command that there is not says so and stays")
  func unknownCommand() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type(":frobnicate", into: &state)
    _ = PictureDesk.type([.enter], into: &state)
    #expect(frame(state).text[22].contains("there is no such command"))
    #expect(state.boxes.count == 1)
    _ = PictureDesk.type([.escape], into: &state)
    #expect(state.boxes.isEmpty)
  }

  @Test("An error is shown on its line, and listed whole")
  func errors() throws {
    var state = PictureDesk.queue()
    _ = update(
      &state, .failed("reply to m47 not sent, it stays in the outbox: no answer in 30 s."))
    try Golden.expect(frame(state).text, equal: "error-80x24")
    _ = update(
      &state,
      .failed(
        "mail from /var/mail/secure was not taken: the file is locked by another program since 14:01, which holds on to it; nothing is lost, try again"
      ))
    _ = PictureDesk.type("E", into: &state)
    try Golden.expect(frame(state).text, equal: "errors-80x24")
  }

  private let rival = "marsh"

  private func race(in state: inout ConsoleState) {
    guard let act = ActNumber(9), let id = CaseID(1026) else { return }
    let theirs = RecordedEvent(
      sequence: 9, act: act, version: 8, at: PictureDesk.now - .minutes(1),
      by: PictureDesk.person(rival), event: .case(id, .owned(.nobody)))
    let mine = PendingAct(
      command: .case(id, .own(.person(login: PictureDesk.person("hale")))),
      seen: [.case(id): 7], done: "#1026 is owned by hale")
    _ = update(&state, .raceLost(mine, newer: [theirs]))
  }

  @Test("A lost race is shown in a box; Esc keeps theirs, p puts mine on top of what was seen")
  func lostRace() {
    var state = PictureDesk.queue()
    race(in: &state)
    #expect(frame(state).text.contains { $0.contains("NOT SAVED  somebody was faster") })
    _ = PictureDesk.type([.escape], into: &state)
    #expect(state.boxes.isEmpty)

    race(in: &state)
    guard case .act(let again) = PictureDesk.type("p", into: &state).first,
      let id = CaseID(1026)
    else {
      Issue.record("nothing is done")
      return
    }
    #expect(again.seen == [.case(id): 8])
    #expect(state.boxes.count == 1)
    _ = update(&state, .acted(again, ActDone(at: PictureDesk.now, events: [])))
    #expect(state.boxes.isEmpty)
  }

  @Test("One reason is told on the message line, several in a box")
  func refusals() {
    var state = PictureDesk.queue()
    _ = update(&state, .refused(Refusal(.holdsDutyAlready)))
    #expect(state.boxes.isEmpty)
    #expect(frame(state).text[22].hasPrefix(" ERROR Not done: the duty is yours already: go on"))
    _ = update(&state, .refused(Refusal(.titleMissing, [.noQuestion])))
    #expect(state.boxes.count == 1)
  }
}

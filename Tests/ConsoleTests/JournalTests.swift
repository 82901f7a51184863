import Console
import Grid
import ResponseDomain
import Testing

@Suite("Journal")
struct JournalTests {
  private static func entries(_ sequences: [Int]) -> [RecordedEvent] {
    sequences.compactMap { sequence in
      guard let act = ActNumber(sequence), let id = CaseID(1026), let report = ReportID(44),
        let reason = Words("the agency\nneeds \u{1B}[31mthe weekend")
      else { return nil }
      let events: [Event] = [
        .case(id, .owned(.person(login: PictureDesk.person("hale")))), .desk(.inboxChecked),
        .report(report, .filed(under: id)),
        .case(id, .widened([], reason: reason)),
      ]
      return RecordedEvent(
        sequence: sequence, act: act, version: 1,
        at: PictureDesk.now - .minutes(400 - sequence), by: PictureDesk.person("brandt"),
        event: events[sequence % events.count])
    }
  }

  static func console() -> ConsoleState {
    var state = PictureDesk.queue()
    _ = PictureDesk.type("7", into: &state)
    _ = update(&state, .journalLoaded(entries(Array((301...400).reversed())), hasOlder: true))
    return state
  }

  @Test("The journal tells when, who, on what, the act and why, newest first")
  func drawn() throws {
    try Golden.expect(frame(Self.console()).text, equal: "journal-80x24")
  }

  @Test("Near its end the journal is read on, once")
  func readsOn() {
    var state = Self.console()
    var asked: [Int?] = []
    for _ in 0..<12 {
      for effect in PictureDesk.type([.pageDown], into: &state) {
        if case .loadJournal(let before) = effect { asked.append(before) }
      }
    }
    #expect(asked == [301])
    _ = update(&state, .journalLoaded(Self.entries(Array((201...300).reversed())), hasOlder: false))
    #expect(state.journal.entries.count == 200)
    #expect(state.journal.cursor == 301)
    _ = PictureDesk.type("G", into: &state)
    #expect(state.journal.cursor == 201)
    _ = PictureDesk.type("g", into: &state)
    #expect(state.journal.cursor == 400)
  }

  @Test("Enter opens what an entry is about")
  func opens() {
    var state = Self.console()
    #expect(state.journal.entries.first?.event.stream == PictureDesk.subject("#1026").stream)
    guard case .loadSubject(let subject) = PictureDesk.type([.enter], into: &state).first else {
      Issue.record("nothing is opened")
      return
    }
    #expect(subject == PictureDesk.subject("#1026"))
    #expect(state.pane == .case)
  }
}

import Console
import Grid
import ResponseDomain
import Testing

@Suite("What others change")
struct FollowTests {
  private func changed(_ name: String, version: Int = 2) -> [QueuePage.Row] {
    PictureDesk.rows.map { row in
      row.entry.subject == PictureDesk.subject(name)
        ? QueuePage.Row(entry: row.entry, version: version) : row
    }
  }

  private func marks(_ state: ConsoleState) -> [Int] {
    let frame = frame(state)
    return (0..<frame.size.rows).filter { row in
      frame.row(row).contains { $0.overlay == .rowChanged }
    }
  }

  @Test("A changed row is marked, and the cursor stays on its own")
  func marked() {
    var state = PictureDesk.queue()
    #expect(marks(state) == [])
    _ = update(&state, .queueLoaded(PictureDesk.page(changed("#1029"))))
    #expect(state.queue.changed == [PictureDesk.subject("#1029")])
    #expect(marks(state).count == 1)
    #expect(state.queue.cursor == PictureDesk.subject("#1026"))
  }

  @Test("The next key takes the mark away")
  func key() {
    var state = PictureDesk.queue()
    _ = update(&state, .queueLoaded(PictureDesk.page(changed("#1029"))))
    PictureDesk.type([.down], into: &state)
    #expect(marks(state) == [])
  }

  @Test("The mark goes by itself after a moment")
  func moment() {
    var state = PictureDesk.queue()
    _ = update(&state, .queueLoaded(PictureDesk.page(changed("#1029"))))
    let next = nextTick(state)
    #expect(next - state.now == TimeSpan(seconds: 3))
    _ = update(&state, .tick(next))
    #expect(marks(state) == [])
    #expect(nextTick(state) > state.now + TimeSpan(seconds: 3))
  }

  @Test("A row that is new in the list is marked too; the first page is not")
  func new() {
    var state = PictureDesk.queue()
    let rows = PictureDesk.rows.filter { $0.entry.subject != PictureDesk.subject("m48") }
    _ = update(&state, .queueLoaded(PictureDesk.page(rows)))
    #expect(state.queue.changed == [])
    _ = update(&state, .queueLoaded(PictureDesk.page()))
    #expect(state.queue.changed == [PictureDesk.subject("m48")])
  }

  @Test(
    "What a console was started for is opened on the pane that was asked for",
    arguments: [Pane.case, .matrix])
  func opened(pane: Pane) {
    var state = PictureDesk.queue()
    let subject = PictureDesk.subject("#1029")
    let effects = update(&state, .opened(subject, on: pane))
    #expect(state.pane == pane)
    #expect(state.opening == subject)
    #expect(
      effects.contains { if case .loadSubject(subject) = $0 { true } else { false } })
  }
}

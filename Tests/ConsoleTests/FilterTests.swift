import Console
import Grid
import ResponseDomain
import Testing

@Suite("Filter")
struct FilterTests {
  @Test("A wrong filter keeps the old list and marks the term")
  func marksTheTerm() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type("/rpc is:opn".map { .character($0) } + [.enter], into: &state)
    #expect(effects.isEmpty)
    let drawn = frame(state)
    #expect(drawn.text[22].hasPrefix(" /rpc is:opn  ← is:open?"))
    #expect(drawn.roleLetters[22].hasPrefix(".K.......EEE"))
    #expect(state.queue.page?.rows.count == 14)
  }

  @Test("A filter takes hold when its list is read; Esc takes it away")
  func applies() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type("/rpc".map { .character($0) } + [.enter], into: &state)
    guard case .loadQueue(let request) = effects.first else {
      Issue.record("nothing is read")
      return
    }
    let found = PictureDesk.rows.filter { $0.entry.title.contains("RPC") }
    _ = update(&state, .queueLoaded(PictureDesk.page(found, filter: request.filter)))
    #expect(state.queue.cursor == PictureDesk.subject("#1026"))
    #expect(frame(state).text[21].contains("1/1 · 2 marked, 2 hidden · is:open rpc"))
    guard case .loadQueue(let back) = PictureDesk.type([.escape], into: &state).first else {
      Issue.record("the filter stays")
      return
    }
    #expect(back.filter == Filter.open)
  }
}

import Console
import Grid
import ResponseDomain
import Testing

@Suite("Filter")
struct FilterTests {
  @Test(
    "Words and is: make a filter",
    arguments: [
      ("", QueueFilter()), ("is:all", QueueFilter(scope: .all)),
      ("  rpc   IS:closed ", QueueFilter(scope: .closed, words: "rpc")),
      ("i:all", QueueFilter(scope: .all)),
      ("\"rpc interface\" ms03", QueueFilter(words: "\"rpc interface\" ms03")),
      ("\"a: b\"", QueueFilter(words: "\"a: b\"")),
    ])
  func reads(text: String, filter: QueueFilter) throws {
    #expect(try QueueFilter(parsing: text) == filter)
    #expect(try QueueFilter(parsing: filter.text) == filter)
  }

  @Test(
    "A wrong term is found at its place, with what was meant",
    arguments: [
      ("is:opn", 0, 6, "is:open?"), ("rpc is:al", 4, 5, "is:all?"),
      ("rating:crit", 0, 11, "rating: comes with a later version"),
      ("x foo:bar", 2, 7, "no such field; there is is:"),
      ("a \"b c", 2, 4, "the quote is not closed"), ("-word", 0, 5, "- comes with a later version"),
      (":x", 0, 2, "no such field; there is is:"),
    ])
  func faults(text: String, offset: Int, length: Int, hint: String) {
    let fault = #expect(throws: FilterFault.self) { try QueueFilter(parsing: text) }
    #expect(fault?.offset == offset)
    #expect(fault?.length == length)
    #expect(fault?.hint.string == hint)
  }

  @Test("A wrong filter keeps the old list and marks the term")
  func marksTheTerm() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type("/rpc is:opn".map { .character($0) } + [.enter], into: &state)
    #expect(effects.isEmpty)
    let drawn = frame(state)
    #expect(drawn.text[22].hasPrefix(" /rpc is:opn  ← is:open?"))
    #expect(drawn.roleLetters[22].hasPrefix(".K....EEEEEE"))
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
    #expect(back.filter == QueueFilter())
  }
}

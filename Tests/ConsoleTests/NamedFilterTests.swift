import Grid
import Testing

@testable import Console

@Suite("Named filters and themes on the : line")
struct NamedFilterTests {
  @Test func `A filter is named, used by its name, and forgotten`() {
    var state = PictureDesk.queue()
    state.queue.filter = Filter(terms: Filter.open.terms + [Filter.Term(.claims([.late]))])
    var effects = PictureDesk.type(
      ":filter save hot".map { .character($0) } + [.enter], into: &state)
    guard case .keepFilters(let kept) = effects.first else {
      Issue.record("the filter is not kept")
      return
    }
    #expect(kept.texts == ["hot": "is:open is:late"])
    #expect(frame(state).text[22].contains("@hot is is:open is:late"))

    effects = PictureDesk.type("/".map { .character($0) }, into: &state)
    effects = PictureDesk.type(
      [.control("u")] + "@hot rpc".map { .character($0) } + [.enter], into: &state)
    guard case .loadQueue(let request) = effects.first else {
      Issue.record("nothing is read")
      return
    }
    #expect(request.filter.text == "is:open is:late rpc")

    _ = PictureDesk.type(":filter forget @hot".map { .character($0) } + [.enter], into: &state)
    #expect(state.savedFilters.texts.isEmpty)
    _ = PictureDesk.type(":filter forget hot".map { .character($0) } + [.enter], into: &state)
    #expect(frame(state).text[22].contains("there is no filter @hot"))
  }

  @Test func `A name that cannot be one is refused`() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type(
      ":filter save a,b".map { .character($0) } + [.enter], into: &state)
    #expect(effects.isEmpty)
    #expect(frame(state).text[22].contains("a name has letters"))
  }

  @Test("A theme is tried by its name", arguments: [":theme light", ":theme use light"])
  func theme(typed: String) {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type(typed.map { .character($0) } + [.enter], into: &state)
    guard case .useTheme("light") = effects.first else {
      Issue.record("no theme is tried")
      return
    }
  }
}

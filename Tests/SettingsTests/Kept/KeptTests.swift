import Grid
import Testing

@testable import Settings

@Suite struct KeptTests {
  @Test func `Named filters are read as they were written`() throws {
    let filters = [
      "hot": "is:late rating:crit", "quoted": "\"rpc \\ interface\"", "control": "a\u{7F}\tb",
      "wide": "\"日本\" finder:é", "empty": "",
    ]
    let text = KeptFilters.text(of: filters)
    #expect(text.split(separator: "\n").count == 5)
    do throws(SettingsFault) {
      _ = try KeptFilters.read(text)
      Issue.record("a control character is no line")
    } catch {
      #expect(error.mistakes.map(\.line) == [.at(1)])
    }
    let clean = filters.filter { $0.key != "control" }
    #expect(try KeptFilters.read(KeptFilters.text(of: clean)) == clean)
  }

  @Test func `A filter that is no text is told by line`() {
    #expect {
      try KeptFilters.read("a = \"is:open\"\nb = 1")
    } throws: { error in
      (error as? SettingsFault)?.words == ["filters.toml:2: b: this is a whole number, not text"]
    }
  }

  @Test func `The screen is kept, and an older or newer file is no fault`() throws {
    let kept = KeptScreen(pane: .journal, filter: "is:open \"rpc\"", sort: "rating")
    #expect(try KeptScreen(kept.text) == kept)
    #expect(
      try KeptScreen("pane = 99\nfilter = 1\nsort = 2\nother = true")
        == KeptScreen(pane: .queue, filter: "", sort: ""))
    #expect(throws: SettingsFault.self) { try KeptScreen("pane") }
  }
}

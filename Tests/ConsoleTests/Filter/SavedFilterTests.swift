import Grid
import Testing

@testable import Console

@Suite struct SavedFilterTests {
  private let saved = SavedFilters(texts: [
    "hot": "is:late rating:crit", "hotter": "is:late", "mine": "owner:me", "old": "is:lat:",
  ])

  @Test(
    "A saved filter stands for its terms",
    arguments: [
      ("@hot", "is:late rating:crit"), ("@hot rpc", "is:late rating:crit rpc"),
      ("-rpc @mi @hotter", "-rpc owner:me is:late"), ("\"@hot\"", "\"@hot\""),
      ("a@hot", "a@hot"),
    ])
  func stands(typed: String, text: String) throws {
    #expect(try Filter(parsing: typed, saved: saved).text == text)
  }

  @Test(
    "A name that is not saved is pointed at",
    arguments: [
      ("rpc @htoter", 4, 7, "no such filter is saved; @hotter?"),
      ("@zzzzzz", 0, 7, "no such filter is saved; quote it to look for text"),
      ("@ho", 0, 3, "@hot or @hotter?"),
      ("-@hot", 1, 4, "a saved filter stands alone, without - or comma"),
      ("@old", 0, 4, "what is saved there cannot be read: is:late?"),
    ])
  func faults(typed: String, offset: Int, length: Int, hint: SafeText) {
    #expect(throws: FilterFault(offset: offset, length: length, hint: hint)) {
      () throws(FilterFault) in try Filter(parsing: typed, saved: saved)
    }
  }

  @Test func `What is saved is whole, replaces what had its name, and can be forgotten`() throws {
    var saved = saved
    saved.save(try Filter(parsing: "@hot rpc", saved: saved), as: "hot")
    #expect(saved.texts["hot"] == "is:late rating:crit rpc")
    let removed = [saved.remove("hot"), saved.remove("hot")]
    #expect(removed == [true, false])
    #expect(SavedFilters.isName("late-1_A"))
    #expect(!SavedFilters.isName("") && !SavedFilters.isName("a b") && !SavedFilters.isName("é"))
  }
}

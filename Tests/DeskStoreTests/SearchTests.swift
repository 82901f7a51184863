import DeskStore
import ResponseDomain
import Testing

@Suite("Search")
struct SearchTests {
  let fixture = Fixture()

  /// m1 by Ana in the inbox, m2 filed under #1001 (opened by hand as m3), a note on #1001.
  private func filled() throws -> DeskStore {
    let store = try fixture.create()
    try store.take(
      Fixture.arrival(
        "共有プリンターが停止します", from: "ana@finder.example", name: "Ana Grün",
        text: "The service answers ABC-4711 forever."),
      Fixture.arrival("Spooler", from: "bo@finder.example", text: "It dies in rpcss.dll, always."))
    try store.openCase("Buffer overrun in RPC interface")
    let id = Fixture.caseID(1001)
    try store.act(.report(Fixture.reportID(2), .file(under: id)))
    try store.act(.case(id, .own(.person(login: Fixture.brandt))))
    try store.act(.case(id, .note(Fixture.words("Marker \"quoted\" zebra"), isPinned: false)))
    return store
  }

  @Test(
    "Every word must be found, in facts, mail or notes",
    arguments: [
      (["m1"], ["m1"]), (["#1001"], ["#1001"]), (["1001"], ["#1001"]),
      (["overrun"], ["#1001"]), (["OVERR"], ["#1001"]), (["rpc interface"], ["#1001"]),
      (["interface rpc"], []), (["interface", "rpc"], ["#1001"]),
      (["プリンター"], ["m1"]), (["停止"], ["m1"]), (["停止共有"], []),
      (["grun"], ["m1"]), (["ana@finder"], ["m1"]), (["finder.example"], ["m1", "#1001"]),
      (["4711"], ["m1"]), (["rpcss"], ["#1001"]), (["rpcss", "zebra", "brandt"], ["#1001"]),
      (["zebra", "4711"], []), (["\"quoted\""], ["#1001"]), (["amber"], ["#1001"]),
      (["***", "overrun"], ["#1001"]), (["nothing"], []), (["AND"], []), (["NOT", "NEAR("], []),
      (["title:overrun"], []), (["over\"\u{301}run"], []), (["\u{1E900}"], []), (["ove\0rrun"], []),
      ([], ["m1", "#1001"]),
    ])
  func terms(terms: [String], expected: [String]) throws {
    let page = try filled().queue(
      QueueFilter(scope: .all, terms: terms), limit: 10, at: Fixture.now)
    #expect(page.entries.map(\.subject.description).sorted() == expected.sorted())
  }

  @Test("A desk of the form before finds its words again when it is opened, and undoes them")
  func healing() throws {
    let store = try filled()
    let act = try #require(
      try store.act(
        .case(Fixture.caseID(1001), .note(Fixture.words("okapi"), isPinned: false))
      ).act)
    try store.close()
    try RawFile(fixture.directory).run(RawFile.fifthForm)
    let healed = try fixture.open()
    for word in ["zebra", "okapi"] {
      let page = try healed.queue(QueueFilter(terms: [word]), limit: 9, at: Fixture.now)
      #expect(page.entries.map(\.subject.description) == ["#1001"])
    }
    #expect(try healed.verify(under: fixture.policy).findings == [])
    try healed.act(.undo(act))
    #expect(try healed.queue(QueueFilter(terms: ["okapi"]), limit: 9, at: Fixture.now).total == 0)
  }

  @Test("What was undone is not found any more")
  func undone() throws {
    let store = try filled()
    let act = try #require(
      try store.act(
        .case(
          Fixture.caseID(1001), .note(Fixture.words("okapi"), isPinned: false))
      ).act)
    let filter = QueueFilter(terms: ["okapi"])
    #expect(try store.queue(filter, limit: 1, at: Fixture.now).total == 1)
    try store.act(.undo(act))
    #expect(try store.queue(filter, limit: 1, at: Fixture.now).total == 0)
  }

  @Test("What a merged case knew is found in the one it went into")
  func merged() throws {
    let store = try filled()
    try store.openCase("The target")
    try store.act(
      .case(
        Fixture.caseID(1001),
        .merge(into: Fixture.caseID(1002), reason: Fixture.words("one hole"))))
    for word in ["zebra", "rpcss"] {
      let page = try store.queue(QueueFilter(terms: [word]), limit: 9, at: Fixture.now)
      #expect(page.entries.map(\.subject.description) == ["#1002"])
    }
  }
}

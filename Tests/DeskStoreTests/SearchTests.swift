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
    "Every word must be found, in facts, mail or notes, whether little or much is found",
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
    ], [0, 4096])
  func terms(query: (terms: [String], expected: [String]), mostLookedUp: Int) throws {
    let store = try filled()
    store.mostLookedUp = mostLookedUp
    let filter = QueueFilter(scope: .all, terms: query.terms)
    let first = try store.firstPage(filter, by: .clock, limit: 10, at: Fixture.now)
    #expect(first.entries.map(\.subject.description).sorted() == query.expected.sorted())
    #expect(first.isCounted)
    #expect(try store.queue(filter, limit: 10, at: Fixture.now) == first)
  }

  @Test("A word can be one of several, or be what must not be there", arguments: [0, 4096])
  func alternatives(mostLookedUp: Int) throws {
    let store = try filled()
    store.mostLookedUp = mostLookedUp
    func found(_ tests: QueueTest...) throws -> [String] {
      try store.queue(QueueFilter(tests: tests), limit: 9, at: Fixture.now).entries
        .map(\.subject.description)
    }
    #expect(try found(QueueTest([.term("zebra"), .term("4711")])) == ["m1", "#1001"])
    #expect(try found(QueueTest([.term("rpcss")], isNegated: true)) == ["m1"])
    #expect(try found(QueueTest([.term("***")])) == ["m1", "#1001"])
  }

  @Test("The first page of much that is found comes before it is counted")
  func firstPage() throws {
    let store = try fixture.create()
    for number in 0..<6 { try store.openCase("case \(number)") }
    let filter = QueueFilter(terms: ["case"])
    let all = try store.queue(filter, limit: 6, at: Fixture.now)
    #expect(all.total == 6)
    store.mostLookedUp = 0
    let first = try store.firstPage(filter, by: .clock, limit: 4, at: Fixture.now)
    #expect(!first.isCounted)
    #expect(first.entries == Array(all.entries.prefix(4)))
    #expect(first.total == 4)
    #expect(first.counts == [.late: 0, .within4Hours: 0, .within24Hours: 4, .later: 0])
    #expect(try store.queue(filter, limit: 6, at: Fixture.now) == all)
  }

  @Test(
    "A list that is looked up has the pages of one that is walked", arguments: QueuePages.starts)
  func pages(start: QueueStart) throws {
    let store = try fixture.create()
    for number in 0..<7 {
      try store.openCase("case \(number)", at: Fixture.now - .hours(7 * number))
    }
    try store.openCase("another")
    for order in [QueueOrder.clock, .rating, .age, .owner] {
      for limit in [1, 3, 20] {
        func page(_ mostLookedUp: Int) throws -> QueuePage {
          store.mostLookedUp = mostLookedUp
          return try store.queue(
            QueueFilter(terms: ["case"]), by: order, from: start, limit: limit, at: Fixture.now)
        }
        #expect(try page(4096) == page(0))
      }
    }
  }

  @Test("What was found is looked for again once anybody has written")
  func remembered() throws {
    let store = try filled()
    let filter = QueueFilter(terms: ["zebra"])
    #expect(try store.queue(filter, limit: 9, at: Fixture.now).total == 1)
    #expect(try store.queue(filter, limit: 9, at: Fixture.now).total == 1)
    try store.openCase("A zebra")
    #expect(try store.queue(filter, limit: 9, at: Fixture.now).total == 2)
    try fixture.open().openCase("Two zebras")
    try fixture.open().openCase("Zebra three")
    #expect(try store.queue(filter, limit: 9, at: Fixture.now).total == 4)
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

  @Test("What a merged case knew is found in the one it went into", arguments: [0, 4096])
  func merged(mostLookedUp: Int) throws {
    let store = try filled()
    store.mostLookedUp = mostLookedUp
    try store.openCase("The target")
    try store.act(
      .case(
        Fixture.caseID(1001),
        .merge(into: Fixture.caseID(1002), reason: Fixture.words("one hole"))))
    for word in ["zebra", "rpcss"] {
      let filter = QueueFilter(terms: [word])
      let page = try store.firstPage(filter, by: .clock, limit: 9, at: Fixture.now)
      #expect(page.entries.map(\.subject.description) == ["#1002"])
      #expect(try store.queue(filter, limit: 9, at: Fixture.now) == page)
    }
  }
}

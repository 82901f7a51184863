import DeskStore
import Foundation
import ResponseDomain
import Testing

@Suite("The feed of the wall")
struct FeedTests {
  let fixture = Fixture()
  private var path: String { fixture.directory + "/wall/feed.json" }

  @Test("Every act writes it anew, with what the wall may know")
  func written() throws {
    let store = try fixture.create()
    #expect(throws: WallFeedFault.absent) { try FeedFile.read(path) }
    try store.openCase("Spooler stops")
    let feed = try FeedFile.read(path)
    #expect(feed.at.at == Fixture.now)
    #expect(feed.duty == WallDuty(holder: Fixture.hale, until: nil))
    #expect(
      feed.queue == WallQueue(reports: 0, stages: [.received: 1], unowned: 1))
    #expect(
      feed.clocks == [
        WallClock(
          subject: .case(Fixture.caseID(1001)), kind: .acknowledgement,
          due: Fixture.now + .hours(24))
      ])
    try store.openCase("Printer stops", at: Fixture.now + .minutes(1))
    let next = try FeedFile.read(path)
    #expect(next.queue.total == 2)
    #expect(next.at.at == Fixture.now + .minutes(1))
  }

  @Test("Who wants to see an act first tells of it later, at the latest when the desk is closed")
  func later() throws {
    let store = try fixture.create()
    store.tellsLater = true
    try store.openCase("Spooler stops")
    #expect(throws: WallFeedFault.absent) { try FeedFile.read(path) }
    store.tellOfActs()
    #expect(try FeedFile.read(path).queue.total == 1)
    try store.openCase("Printer stops", at: Fixture.now + .minutes(1))
    #expect(try FeedFile.read(path).queue.total == 1)
    try store.close()
    let feed = try FeedFile.read(path)
    #expect(feed.queue.total == 2)
    #expect(feed.at.at == Fixture.now + .minutes(1))
    // What was told once is not told again.
    try FileManager.default.removeItem(atPath: path)
    let next = try fixture.open()
    next.tellOfActs()
    #expect(throws: WallFeedFault.absent) { try FeedFile.read(path) }
  }

  @Test("Everybody who reaches it can read it, and nothing else lies beside it")
  func modes() throws {
    try fixture.create().openCase("Spooler stops")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o644)
    #expect(try mode(fixture.directory + "/wall").map { $0 & 0o755 } == 0o755)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: fixture.directory + "/wall")
        == ["feed.json"])
  }

  @Test("A reader never writes it, and a refused act does not either")
  func others() throws {
    let store = try fixture.create()
    let reader = try fixture.open(.reading)
    reader.writeFeed(under: fixture.policy, at: Fixture.now)
    #expect(throws: Refusal.self) {
      try store.act(.case(Fixture.caseID(1), .gate(.release(typed: nil))))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("That it cannot be written stops no act")
  func blocked() throws {
    let store = try fixture.create()
    try Data().write(to: URL(fileURLWithPath: fixture.directory + "/wall"))
    try store.openCase("Spooler stops")
    #expect(store.feedFault != nil)
    try FileManager.default.removeItem(atPath: fixture.directory + "/wall")
    try store.openCase("Printer stops")
    #expect(store.feedFault == nil)
    #expect(try FeedFile.read(path).queue.total == 2)
  }

  @Test("However large the desk is, the feed stays small")
  func bounded() throws {
    let store = try fixture.create()
    let acts = (1...400).map { number in
      Act(
        .command(Fixture.opening("case \(number)", finder: "F\(number)")), by: Fixture.hale,
        at: Fixture.now, offset: 0)
    }
    _ = try store.carryOut(acts, under: fixture.policy)
    let feed = try FeedFile.read(path)
    #expect(feed.queue.total == 400)
    #expect(feed.clocks.count == WallFeed.mostClocks)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count < 16_384)
  }

  @Test("What is written piece by piece reads as the whole, case for case")
  func pieces() throws {
    let store = try fixture.create(kind: .rehearsal)
    let acceptance = Acceptance(
      at: Fixture.now, risk: Fixture.words("remote"),
      scope: Scope(
        platforms: [try #require(PlatformID("XP"))], languages: [try #require(LanguageID("ENU"))]),
      slot: Slot(
        day: try #require(CalendarDay(iso: "2003-07-16")), hour: 10, minute: 0, in: .utc))
    for number in 1...3 {
      try store.openCase("case \(number)")
      let act = Act(
        .past([.case(Fixture.caseID(1000 + number), .accepted(acceptance))]), by: Fixture.hale,
        at: Fixture.now, offset: 0)
      _ = try store.carryOut([act], under: fixture.policy)
    }
    let first = try FeedFile.read(path)
    #expect(first.cases.map(\.id.number) == [1001, 1002, 1003])
    #expect(
      first.cases.map(\.cells)
        == Array(
          repeating: WallCells(
            tested: 0, required: 1, staged: 0, rows: ["·"]), count: 3))
    try store.act(
      .case(
        Fixture.caseID(1002),
        .matrix(
          .set(
            [
              CellID(
                platform: try #require(PlatformID("XP")), language: try #require(LanguageID("ENU")))
            ],
            CellEdit(state: .testing, build: BuildName("7"))))))
    let second = try FeedFile.read(path)
    #expect(second.cases.map { $0.cells?.rows } == [["·"], ["t"], ["·"]])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(try encoder.encode(second) == Data(contentsOf: URL(fileURLWithPath: path)))
    try store.act(
      .undo(try #require(try store.history(of: .case(Fixture.caseID(1002))).live.last?.act)))
    #expect(try FeedFile.read(path).cases == first.cases)
  }

  @Test("A file that is cut off anywhere is damaged, never wrong")
  func truncated() throws {
    try fixture.create().openCase("Spooler stops")
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in stride(from: 0, to: whole.count, by: 7) {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(throws: WallFeedFault.damaged) { try FeedFile.read(path) }
    }
  }

  @Test(
    "What no feed can hold is damaged",
    arguments: [
      ("\"reports\":0", "\"reports\":-1"), ("\"reports\":0", "\"reports\":99999999999"),
      ("\"subject\":\"#1001\"", "\"subject\":\"\\u001b[2J\""),
      ("\"holder\":\"hale\"", "\"holder\":\"ha le\""), ("\"offset\":0", "\"offset\":900000"),
      ("\"zone\":\"UTC\"", "\"zone\":\"<script>\""),
      ("\"due\":1057784700", "\"due\":9223372036854775807"), ("{\"at\"", "[{\"at\""),
    ])
  func hostile(from: String, to: String) throws {
    try fixture.create().openCase("Spooler stops")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(from), "\(text)")
    try text.replacingOccurrences(of: from, with: to).write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: WallFeedFault.damaged) { try FeedFile.read(path) }
  }

  @Test("A feed of a newer program is told from a damaged one; a further key is no matter")
  func newer() throws {
    try fixture.create().openCase("Spooler stops")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "\"version\":1", with: "\"version\":2").write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: WallFeedFault.newer(version: 2)) { try FeedFile.read(path) }
    try text.replacingOccurrences(of: "\"version\":1", with: "\"version\":1,\"more\":[1]").write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(try FeedFile.read(path).queue.total == 1)
  }

  @Test("What is no file is damaged, and never waited for")
  func noFile() throws {
    _ = try fixture.create()
    try FileManager.default.createDirectory(
      atPath: fixture.directory + "/wall", withIntermediateDirectories: true)
    #expect(mkfifo(path, 0o644) == 0)
    #expect(throws: WallFeedFault.damaged) { try FeedFile.read(path) }
    #expect(throws: WallFeedFault.damaged) { try FeedFile.read(fixture.directory + "/wall") }
  }

  @Test("A watch is woken by each feed, also of a directory that came later or was replaced")
  func watch() throws {
    let store = try fixture.create()
    let watch = FeedWatch(of: path)
    let descriptor = try #require(watch.descriptor)
    func isReadable() -> Bool {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&wait, 1, 0) == 1
    }
    try store.openCase("Spooler stops")
    #expect(!isReadable())
    watch.keep()
    try store.openCase("Printer stops")
    #expect(isReadable())
    watch.consume()
    #expect(!isReadable())
    try FileManager.default.removeItem(atPath: fixture.directory + "/wall")
    #expect(isReadable())
    watch.consume()
    try store.openCase("Scanner stops")
    watch.keep()
    try store.openCase("Plotter stops")
    #expect(isReadable())
  }
}

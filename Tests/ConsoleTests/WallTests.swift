import Console
import Foundation
import Grid
import ResponseDomain
import Testing

@Suite("The wall")
struct WallTests {
  @Test(
    "The wall is drawn as the pictures show it",
    arguments: [(80, 24), (120, 36), (72, 20), (160, 48), (300, 100)])
  func pictures(columns: Int, rows: Int) throws {
    let state = WallDesk.wall(columns: columns, rows: rows)
    try Golden.expect(wallFrame(state).text, equal: "wall-\(columns)x\(rows)")
  }

  @Test("Every cell of the wall has the role of what it means")
  func roles() throws {
    let frame = wallFrame(WallDesk.wall(columns: 120, rows: 36))
    try Golden.expect(frame.roleLetters + frame.overlayLetters, equal: "wall-120x36-roles")
  }

  @Test("In ASCII nothing else is drawn")
  func ascii() throws {
    let lines = wallFrame(WallDesk.wall(columns: 120, rows: 36, glyphs: .ascii)).text
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    try Golden.expect(lines, equal: "wall-120x36-ascii")
  }

  @Test("Pages turn by themselves, by keys, and round", arguments: [(80, 3), (120, 2)])
  func pages(columns: Int, count: Int) throws {
    var state = WallDesk.wall(columns: columns, rows: columns == 80 ? 24 : 36)
    let first = wallFrame(state).text
    for page in 1..<count {
      state.turn(by: 1)
      try Golden.expect(
        wallFrame(state).text, equal: "wall-\(columns)-page\(page + 1)")
    }
    state.turn(by: 1)
    #expect(state.shownPage == 0)
    #expect(wallFrame(state).text.dropLast() == first.dropLast())
    state.turn(by: -1)
    #expect(state.shownPage == count - 1)
    state.turn(by: 1)
    state.tick(state.now + TimeSpan(seconds: 19))
    #expect(state.shownPage == 0)
    state.tick(state.now + TimeSpan(seconds: 1))
    #expect(state.shownPage == 1)
  }

  @Test("A clock that is set back keeps the page and the age sane")
  func clockSetBack() {
    var state = WallDesk.wall(columns: 80, rows: 24)
    state.tick(WallDesk.writtenAt - .days(2))
    #expect(state.shownPage == 0)
    #expect(state.nextTick > state.now)
    #expect(state.nextTick <= state.now + TimeSpan(seconds: 20))
    #expect(wallFrame(state).text.last?.contains("FEED 0 s old") == true)
  }

  @Test(
    "After a minute without data the last line says so in reverse, and the figures are dim",
    arguments: [(59, nil), (60, "1 min"), (250, "4 min"), (7300, "2 h"), (400_000, "4 days")])
  func lost(seconds: Int64, words: String?) throws {
    var state = WallDesk.wall(columns: 80, rows: 24)
    state.tick(WallDesk.writtenAt + TimeSpan(seconds: seconds))
    let frame = wallFrame(state)
    let last = try #require(frame.text.last)
    guard let words else {
      #expect(last.contains("FEED \(seconds) s old"))
      return
    }
    #expect(last.hasPrefix(" FEED LOST \(words), NUMBERS ARE OLD"))
    #expect(frame.row(23).allSatisfy { $0.overlay == .rowCursor && $0.role == .error })
    #expect((0..<23).allSatisfy { row in frame.row(row).allSatisfy { $0.role == .dim } })
  }

  @Test("A wall without a feed says what it waits for")
  func nothing() throws {
    let faults: [(WallFeedFault, String)] = [
      (.absent, "not there yet"), (.forbidden, "may not read"), (.damaged, "no whole feed"),
      (.newer(version: 7), "form 7"),
    ]
    for (fault, words) in faults {
      var state = WallState(
        size: Size(columns: 80, rows: 24), glyphs: .unicode, every: 20, wanted: nil,
        now: WallDesk.machineNow)
      state.take(.failure(fault))
      let lines = wallFrame(state).text
      #expect(lines.contains { $0.contains(words) })
      #expect(lines.last?.hasPrefix(" NO FEED, NOTHING TO SHOW") == true)
    }
  }

  @Test("A feed that can no longer be read leaves the last figures, which grow old")
  func keeps() {
    var state = WallDesk.wall(columns: 80, rows: 24)
    let before = wallFrame(state).text.dropLast()
    for fault in [WallFeedFault.absent, .damaged, .newer(version: 2)] {
      state.take(.failure(fault))
      #expect(wallFrame(state).text.dropLast() == before)
      #expect(state.feed == WallDesk.feed)
    }
    state.take(.success(WallDesk.feed))
    #expect(state.fault == nil)
  }

  @Test("The case that was asked for is shown, else the one in most trouble")
  func focus() throws {
    #expect(wallFrame(WallDesk.wall(columns: 80, rows: 24)).text[0].contains("harbour #1026"))
    let wanted = WallDesk.wall(columns: 80, rows: 24, wanted: CaseID(1029))
    #expect(wallFrame(wanted).text[0].contains("quartz #1029"))
    var late = WallDesk.wall(columns: 80, rows: 24)
    late.tick(WallDesk.machineNow + .hours(20))
    late.turn(by: -1)
    let lines = wallFrame(late).text
    #expect(lines[0].contains("lantern #1021"))
    #expect(lines[11].contains("LATE"))
  }

  @Test(
    "No size traps or overflows", arguments: [0, 1, 2, 3, 10, 19, 20, 24, 29, 30, 36, 60, 100])
  func sizes(rows: Int) {
    for columns in [0, 1, 2, 3, 10, 39, 40, 71, 72, 80, 119, 120, 150, 300] {
      for glyphs in [GlyphSet.unicode, .ascii] {
        for feed in [WallDesk.feed, WallDesk.bare, WallDesk.full] {
          var state = WallDesk.wall(columns: columns, rows: rows, glyphs: glyphs, feed: feed)
          for _ in 0..<4 {
            let frame = wallFrame(state)
            #expect(frame.cells.count == columns * rows)
            state.turn(by: 1)
          }
          state.size = Size(columns: rows, rows: columns)
          #expect(wallFrame(state).size == state.size)
        }
      }
    }
  }

  @Test("The form of the feed is as it was, and what is written can be read")
  func form() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let bytes = try encoder.encode(WallDesk.feed)
    try Golden.expect(
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init),
      equal: "wall-feed-v1")
    #expect(try JSONDecoder().decode(WallFeed.self, from: bytes) == WallDesk.feed)
  }
}

import Console
import Grid
import ResponseDomain
import Testing

@Suite("Any size, any key")
struct SweepTests {
  private func check(_ state: ConsoleState) {
    let frame = frame(state)
    #expect(frame.cells.count == frame.size.columns * frame.size.rows)
    let isClean = frame.cells.allSatisfy { cell in
      [cell.base, cell.firstMark, cell.secondMark].allSatisfy { scalar in
        guard let value = scalar?.value else { return true }
        return value >= 0x20 && !(0x7F..<0xA0).contains(value)
          && !(0x202A...0x202E).contains(value) && !(0x2066...0x2069).contains(value)
      }
    }
    #expect(isClean)
    #expect(frame.text.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }

  @Test(
    "No size traps or overflows", arguments: [0, 1, 2, 3, 11, 12, 23, 24, 40, 100])
  func sizes(rows: Int) {
    for columns in [0, 1, 2, 3, 10, 39, 40, 79, 80, 119, 120, 150, 300] {
      for glyphs in [GlyphSet.unicode, .ascii] {
        check(PictureDesk.queue(columns: columns, rows: rows, glyphs: glyphs))
      }
      check(PictureDesk.empty(columns: columns, rows: rows))
    }
  }

  @Test("No size traps in any screen", arguments: ScreenSetup.all.indices)
  func screens(index: Int) {
    for rows in [1, 12, 14, 24, 40] {
      for columns in [1, 10, 40, 80, 120, 160] {
        var state = PictureDesk.queue(columns: columns, rows: rows)
        ScreenSetup.all[index](&state)
        check(state)
        _ = update(&state, .resized(Size(columns: rows, rows: columns)))
        check(state)
      }
    }
  }

  private static let keys: [Key] =
    "jkhlgG0$qQ;*v /nNmurRtacodr+wyiD:?TAezLEHx12345678[]#é語".map { .character($0) }
    + [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function(1), .function(5), .control("c"), .control("d"),
      .control("u"), .control("l"), .control("r"), .control("z"), .control("w"), .alt("b"),
    ]

  @Test("Random keys and messages never trap", arguments: 1...24)
  func fuzz(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var stock = seed % 3 == 0 ? QueueStock.long(700) : QueueStock(PictureDesk.rows)
    var state = stock.console(
      columns: Int.random(in: 1...170, using: &random), rows: Int.random(in: 1...60, using: &random)
    )
    var memory = FrameMemory()
    for step in 0..<250 {
      switch Int.random(in: 0..<40, using: &random) {
      case 0: stock.rows.shuffle(using: &random)
      case 1: stock.run(.deskChanged, on: &state)
      case 2: if !stock.rows.isEmpty { stock.rows.removeLast() }
      case 3: stock.run(.paste("a\u{1B}[200~b\n\n\u{202E}"), on: &state)
      case 4:
        let size = Size(
          columns: Int.random(in: 0...200, using: &random),
          rows: Int.random(in: 0...70, using: &random))
        stock.run(.resized(size), on: &state)
      case 5: stock.run(.failed("no\u{20}way"), on: &state)
      case 6: stock.run(.refused(Refusal(.titleMissing, [.noQuestion])), on: &state)
      case 7: stock.run(.tick(state.now + .minutes(7)), on: &state)
      case 8: stock.run(.composed("text"), on: &state)
      case 9: stock.run(.journalLoaded([], hasOlder: false), on: &state)
      case 10: if let cursor = state.queue.cursor { stock.run(.gone(cursor), on: &state) }
      default:
        stock.run(.key(Self.keys.randomElement(using: &random) ?? .escape), on: &state)
      }
      if step % 10 == 0 { check(state) }
      memory.check(state, after: "step \(step)")
      #expect(nextTick(state) > state.now)
    }
  }
}

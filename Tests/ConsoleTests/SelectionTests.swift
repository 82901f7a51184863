import Console
import Grid
import ResponseDomain
import Testing

@Suite("Selection")
struct SelectionTests {
  private func names(_ state: ConsoleState) -> String { state.queue.cursor?.description ?? "-" }

  private func cursorRow(_ state: ConsoleState) -> Int { frame(state).cursor.row }

  @Test("The cursor stays on its object and its place on the screen when rows come in above")
  func rowsAbove() {
    var stock = QueueStock.long(100)
    var state = stock.console()
    for _ in 0..<40 { stock.run(.key(.down), on: &state) }
    let row = cursorRow(state)
    #expect(names(state) == "m41")
    let came = QueueStock.long(3).rows.map { row in
      PictureDesk.row(
        "#\(row.entry.subject.description.dropFirst())", nil, nil, row.entry.clock, nil, "new",
        received: row.entry.receivedAt)
    }
    stock.rows = came + stock.rows
    stock.run(.deskChanged, on: &state)
    #expect(names(state) == "m41")
    #expect(cursorRow(state) == row)
    #expect(state.queue.newAbove == 3)
    #expect(frame(state).text[21].contains("3 new above · 44/103"))
    stock.run(.key(.character("g")), on: &state)
    #expect(state.queue.newAbove == 0)
  }

  @Test("What leaves the list keeps its row until the next key, and no act is taken for another")
  func departure() {
    var stock = QueueStock.long(10)
    var state = stock.console()
    for _ in 0..<4 { stock.run(.key(.down), on: &state) }
    stock.rows.removeAll { $0.entry.subject == PictureDesk.subject("m5") }
    stock.run(.deskChanged, on: &state)
    let drawn = frame(state)
    #expect(names(state) == "m5")
    #expect(drawn.text[drawn.cursor.row].hasPrefix("> m5 "))
    #expect(drawn.row(drawn.cursor.row).allSatisfy { $0.role == .dim })
    #expect(drawn.text[21].contains("m5 has left the list"))

    stock.run(.key(.character(" ")), on: &state)
    #expect(state.queue.marks.isEmpty)
    #expect(names(state) == "m6")
    guard case .said(let words) = state.message else {
      Issue.record("nothing was said")
      return
    }
    #expect(words.string.hasPrefix("m5 has left the list"))
  }

  @Test("A row that comes back is selected again")
  func comesBack() {
    var stock = QueueStock.long(10)
    var state = stock.console()
    for _ in 0..<4 { stock.run(.key(.down), on: &state) }
    let all = stock.rows
    stock.rows.remove(at: 4)
    stock.run(.deskChanged, on: &state)
    stock.rows = all
    stock.run(.deskChanged, on: &state)
    #expect(names(state) == "m5")
    #expect(state.queue.departed == nil)
  }

  @Test("Movement beyond what is read asks for the stretch, and the cursor arrives there")
  func paging() {
    var stock = QueueStock.long(5000)
    var state = stock.console()
    stock.run(.key(.character("G")), on: &state)
    #expect(names(state) == "m5000")
    stock.run(.key(.character("g")), on: &state)
    #expect(names(state) == "m1")
    for _ in 0..<30 { stock.run(.key(.pageDown), on: &state) }
    #expect(names(state) == "m511")
    for _ in 0..<250 { stock.run(.key(.up), on: &state) }
    #expect(names(state) == "m261")
    #expect(frame(state).text[frame(state).cursor.row].hasPrefix("> m261"))
  }

  @Test("The cursor and the marks stay what they are, whatever is read", arguments: 1...16)
  func identity(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var stock = QueueStock.long(60)
    var state = stock.console(columns: 80, rows: 12 + Int.random(in: 0...20, using: &random))
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let key: Key =
          [.down, .up, .pageDown, .pageUp, .character(" ")].randomElement(
            using: &random) ?? .down
        stock.run(.key(key), on: &state)
      }
      let cursor = state.queue.cursor
      let marks = state.queue.marks
      stock.rows.shuffle(using: &random)
      if stock.rows.count > 3 { stock.rows.removeLast(Int.random(in: 0...2, using: &random)) }
      stock.run(.deskChanged, on: &state)
      #expect(state.queue.cursor == cursor)
      #expect(state.queue.marks == marks)
      let drawn = frame(state)
      let name = cursor?.description ?? "nothing"
      #expect(drawn.text[drawn.cursor.row].dropFirst(2).hasPrefix(name))
    }
  }

  @Test("Marks are made, counted and hidden by identity")
  func marks() {
    var stock = QueueStock(PictureDesk.rows)
    var state = stock.console()
    stock.run(.key(.character(" ")), on: &state)
    stock.run(.key(.character(" ")), on: &state)
    #expect(state.queue.marks == [PictureDesk.subject("m45"), PictureDesk.subject("m46")])
    #expect(names(state) == "m47")
    stock.run(.key(.character("v")), on: &state)
    stock.run(.key(.down), on: &state)
    stock.run(.key(.down), on: &state)
    stock.run(.key(.character("v")), on: &state)
    #expect(state.queue.marks.count == 5)
    stock.run(.key(.character("*")), on: &state)
    #expect(state.queue.marks.count == 14)
    stock.rows.removeFirst(4)
    stock.run(.deskChanged, on: &state)
    #expect(frame(state).text[21].contains("14 marked, 4 hidden"))
    stock.run(.key(.character("*")), on: &state)
    #expect(state.queue.marks.count == 4)
  }

  @Test("After ; the targets are the marked rows in sight, else the selected one")
  func targets() {
    var stock = QueueStock(PictureDesk.rows)
    var state = stock.console()
    #expect(state.targets == [PictureDesk.subject("m45")])
    stock.run(.key(.character(";")), on: &state)
    #expect(state.prefix == .none)
    state.queue.marks = [PictureDesk.subject("#1023"), PictureDesk.subject("m46")]
    stock.run(.key(.character(";")), on: &state)
    #expect(state.targets == [PictureDesk.subject("m46"), PictureDesk.subject("#1023")])
    #expect(frame(state).text[22].contains("the 2 marked: m46, #1023"))
    stock.run(.key(.escape), on: &state)
    #expect(state.prefix == .none)
  }

  @Test("m goes to what needs a human, and round again")
  func needed() {
    var stock = QueueStock(PictureDesk.rows)
    var state = stock.console()
    var seen: [String] = []
    for _ in 0..<4 {
      stock.run(.key(.character("m")), on: &state)
      seen.append(names(state))
    }
    #expect(seen == ["m46", "m47", "#1026", "m45"])
  }

  @Test("Beside the queue the case under the cursor is read, once, and not again when it is gone")
  func beside() {
    var state = PictureDesk.queue(columns: 120, rows: 36)
    func loads(_ effects: [Effect]) -> [QueueSubject] {
      effects.compactMap { if case .loadSubject(let subject) = $0 { subject } else { nil } }
    }
    #expect(loads(update(&state, .key(.down))) == [PictureDesk.subject("#1024")])
    #expect(loads(update(&state, .key(.character("L")))) == [])
    #expect(loads(update(&state, .gone(PictureDesk.subject("#1024")))) == [])
    #expect(loads(update(&state, .key(.character("L")))) == [])
    #expect(loads(update(&state, .deskChanged)) == [PictureDesk.subject("#1024")])
  }

  @Test("Whatever is in the window is read, wherever one goes", arguments: 1...8)
  func windowIsRead(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var stock = QueueStock.long(1500)
    var state = stock.console(columns: 80, rows: Int.random(in: 12...60, using: &random))
    let keys: [Key] = [
      .down, .up, .pageDown, .pageUp, .pageDown, .home, .end, .pageUp, .control("d"),
    ]
    for _ in 0..<40 {
      stock.run(.key(keys.randomElement(using: &random) ?? .down), on: &state)
      #expect(!frame(state).text.contains { $0.hasPrefix("  reading") })
    }
  }

  @Test("What leaves a long list keeps its place there too")
  func departsFromLongList() {
    var stock = QueueStock.long(1500)
    var state = stock.console()
    for _ in 0..<50 { stock.run(.key(.pageDown), on: &state) }
    let name = state.queue.cursor?.description ?? ""
    let row = cursorRow(state)
    stock.rows.removeAll { $0.entry.subject == state.queue.cursor }
    stock.run(.deskChanged, on: &state)
    #expect(names(state) == name)
    #expect(cursorRow(state) == row)
    #expect(frame(state).text[row].hasPrefix("> \(name) "))
    stock.run(.key(.down), on: &state)
    #expect(names(state) == "m853")
  }
}

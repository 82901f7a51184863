import Console
import Grid
import ResponseDomain
import Testing

/// What an outsider wrote is never reversed (TERMINAL.md, section 14), in any theme.
@Suite("The bar of the cursor and of marks")
struct BarTests {
  @Test(
    "It ends before the subject of a row",
    arguments: [(40, 12), (80, 24), (120, 36), (160, 48), (200, 60)])
  func queue(columns: Int, rows: Int) {
    var state = PictureDesk.queue(columns: columns, rows: rows)
    state.queue.marks = Set(PictureDesk.rows.map(\.entry.subject))
    var titles = 0
    for entry in PictureDesk.rows.map(\.entry) {
      state.queue.cursor = entry.subject
      _ = update(&state, .resized(Size(columns: columns, rows: rows)))
      let frame = frame(state)
      let selected = frame.row(frame.cursor.row).dropFirst(frame.cursor.column)
      #expect(selected.first?.overlay == .rowCursor)
      let barred = frame.text.indices.filter { row in
        frame.row(row).contains { $0.overlay == .rowCursor || $0.overlay == .rowMarked }
      }
      for row in barred {
        let text = String(String.UnicodeScalarView(frame.row(row).map(\.base)))
        guard
          let title = ["Help", "Buff", "Font", "Term", "Web ", "spoo", "expl"].lazy
            .compactMap({ text.firstRange(of: $0)?.lowerBound }).first
        else { continue }
        let start = text.unicodeScalars.distance(from: text.startIndex, to: title)
        #expect(frame.row(row).dropFirst(start).allSatisfy { $0.overlay == nil })
        titles += 1
      }
    }
    #expect(titles > 0)
  }

  @Test("It ends before the words of a line of a thread", arguments: [80, 120, 160, 200])
  func thread(columns: Int) {
    var state = CasePictureTests.caseState
    _ = update(&state, .resized(Size(columns: columns, rows: 40)))
    for _ in 0..<12 {
      let frame = frame(state)
      #expect(frame.cells.contains { $0.overlay == .rowCursor })
      #expect(frame.cells.allSatisfy { $0.role != .outsider || $0.overlay == nil })
      _ = update(&state, .key(.character("k")))
    }
  }

  @Test("It ends before the act of a line of the journal")
  func journal() throws {
    var state = JournalTests.console()
    for _ in 0..<4 {
      let frame = frame(state)
      let row = frame.row(frame.cursor.row)
      let act = try #require(frame.text[2].firstRange(of: "WHAT")).lowerBound
      let start = frame.text[2].distance(from: frame.text[2].startIndex, to: act)
      #expect(row.first?.overlay == .rowCursor)
      #expect(row.dropFirst(start).allSatisfy { $0.overlay == nil })
      _ = update(&state, .key(.down))
    }
  }
}

import Console
import Grid
import ResponseDomain
import Testing

@Suite("What cannot be taken back, on a small screen")
struct SmallBoxTests {
  /// Brings a reply before the user, who is to say whether it leaves.
  static func confirm(_ text: String, in state: inout ConsoleState) {
    _ = PictureDesk.type([.character("r"), .tab, .tab, .character("e")], into: &state)
    _ = update(&state, .composed(text))
    _ = PictureDesk.type([.enter], into: &state)
  }

  private static func reply(_ text: String, columns: Int, rows: Int) -> ConsoleState {
    var state = CasePictureTests.caseState
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    confirm(text, in: &state)
    return state
  }

  @Test("A long message is read to its end before it is sent", arguments: [(80, 24), (40, 12)])
  func longMail(columns: Int, rows: Int) {
    let lines = (1...60).map { "line \($0) of it" }
    var state = Self.reply(lines.joined(separator: "\n"), columns: columns, rows: rows)
    var seen: Set<String> = []
    for _ in 0..<60 {
      let shown = frame(state).text
      seen.formUnion(lines.filter { line in shown.contains { $0.contains(line) } })
      _ = PictureDesk.type([.pageDown], into: &state)
    }
    #expect(seen.count == lines.count)
    _ = PictureDesk.type(Array(repeating: .pageUp, count: 60), into: &state)
    #expect(frame(state).text.contains { $0.contains("line 1 of it") })
    let sent = PictureDesk.type([.character("s")], into: &state)
    #expect(sent.count == 1)
  }

  private static let hidden: [(state: ConsoleState, size: Size)] = [
    (reply("Dear LSD", columns: 80, rows: 24), Size(columns: 39, rows: 24)),
    (
      WayOutBoxTests.open("case release", in: CasePictureTests.caseState),
      Size(columns: 79, rows: 24)
    ),
    (
      WayOutBoxTests.open("case exception", in: CasePictureTests.caseState),
      Size(columns: 80, rows: 23)
    ),
  ]

  @Test("It is not signed where it cannot be seen whole", arguments: hidden.indices)
  func unseen(index: Int) {
    var (state, size) = Self.hidden[index]
    _ = update(&state, .resized(size))
    let before = frame(state)
    for key in [Key.character("s"), .character("1"), .tab, .pageDown, .enter] {
      #expect(update(&state, .key(key)).isEmpty)
    }
    if size.columns >= 40 {
      #expect(before.text[size.rows - 2].contains("Needs 80x24, to show what goes out"))
    }
    #expect(frame(state) == before)
    _ = update(&state, .key(.escape))
    #expect(state.boxes.isEmpty)
  }
}

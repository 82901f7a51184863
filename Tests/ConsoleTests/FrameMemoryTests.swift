import Console
import Grid
import ResponseDomain
import Testing

@Suite("What a frame remembers of the one before")
struct FrameMemoryTests {
  private static let keys: [Key] =
    "jjjkkkhhhlllgG0$v*VCTzZwmsBx1234567:?q[]+-buf/".map { .character($0) }
    + [.enter, .escape, .escape, .tab, .down, .up, .left, .right, .pageDown, .pageUp]

  private static func desk(_ seed: UInt64, columns: Int, rows: Int) -> ConsoleState {
    switch seed % 4 {
    case 0: MatrixDesk.console(columns: columns, rows: rows)
    case 1:
      resized(MatrixDesk.large(), columns: columns, rows: rows)
    case 2: BurndownDesk.console(columns: columns, rows: rows)
    default: resized(CasePictureTests.caseState, columns: columns, rows: rows)
    }
  }

  private static func resized(_ state: ConsoleState, columns: Int, rows: Int) -> ConsoleState {
    var state = state
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    return state
  }

  @Test("Whatever is pressed on a case, the frame is the one that is drawn anew", arguments: 1...16)
  func cases(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sizes = [(80, 24), (160, 24), (120, 36), (160, 48), (200, 60), (40, 12)]
    let size = sizes[Int(seed / 4) % sizes.count]
    var state = Self.desk(seed, columns: size.0, rows: size.1)
    var memory = FrameMemory()
    for _ in 0..<120 {
      let message: Message =
        Int.random(in: 0..<12, using: &random) == 0
        ? .tick(state.now + .minutes(1)) : .key(Self.keys.randomElement(using: &random) ?? .escape)
      _ = update(&state, message)
      let anew = frame(state)
      let remembered = frame(state, remembering: &memory)
      // A frame is too much to be printed whole.
      let differing = anew.text.indices.filter {
        anew.changedColumns(in: $0, since: remembered) != nil
      }
      #expect(differing == [], "after \(message) in \(state.pane)")
      #expect(
        (anew.cursor, anew.isCursorVisible) == (remembered.cursor, remembered.isCursorVisible))
    }
  }
}

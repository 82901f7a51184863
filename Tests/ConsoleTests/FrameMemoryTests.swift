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

  /// The desk as it is read within a minute.
  private static func glance(at now: Instant) -> DeskGlance {
    var glance = PictureDesk.glance(of: PictureDesk.page())
    glance.readAt = now
    return glance
  }

  private static func message(
    to state: ConsoleState, using random: inout SeededGenerator
  ) -> Message {
    switch Int.random(in: 0..<24, using: &random) {
    case 0: .tick(state.now + .minutes(1))
    case 1: .tick(state.now + TimeSpan(seconds: 20))
    case 2:
      .resized(
        Size(
          columns: Int.random(in: 30...210, using: &random),
          rows: Int.random(in: 8...62, using: &random)))
    case 3:
      .mouse(
        .open(
          at: Point(
            column: Int.random(in: 0..<max(1, state.size.columns), using: &random),
            row: Int.random(in: 0..<max(1, state.size.rows), using: &random))))
    case 4: .caseLoaded(CaseDesk.rpc)
    case 5: .deskLoaded(glance(at: state.now))
    default: .key(keys.randomElement(using: &random) ?? .escape)
    }
  }

  @Test("Whatever is pressed on a case, the frame is the one that is drawn anew", arguments: 1...16)
  func cases(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sizes = [(80, 24), (160, 24), (120, 36), (160, 48), (200, 60), (40, 12)]
    let size = sizes[Int(seed / 4) % sizes.count]
    var state = Self.desk(seed, columns: size.0, rows: size.1)
    var memory = FrameMemory()
    var before: Frame?
    for _ in 0..<120 {
      let message = Self.message(to: state, using: &random)
      _ = update(&state, message)
      let frame = memory.check(state, after: "\(message)")
      if let before, before.size == frame.size {
        // Who knows the frame before looks at no other row.
        let untold = frame.text.indices.filter {
          !frame.touched.contains($0) && frame.changedColumns(in: $0, since: before) != nil
        }
        #expect(untold == [], "after \(message)")
        #expect(frame.edition == before.edition + 1)
      }
      before = frame
    }
  }

  @Test("The first screen of a desk that is empty again leaves nothing of its own behind")
  func emptied() {
    var state = MatrixDesk.console(columns: 200, rows: 60)
    state.isZoomed = false
    state.pane = .queue
    #expect(state.screen.panes[.matrix] != nil)
    let full = (state.desk, state.queue.page)
    var memory = FrameMemory()
    memory.check(state, after: "the start")
    state.desk = PictureDesk.empty().desk
    state.queue.page = PictureDesk.page([])
    memory.check(state, after: "the last case was closed")
    (state.desk, state.queue.page) = full
    memory.check(state, after: "it was opened again")
  }

  @Test(
    "A key within a minute finds the same clock in the list and under it", arguments: [0, 1, 40])
  func oneClock(second: Int) {
    var state = PictureDesk.queue(columns: 200, rows: 60)
    state.isZoomed = true
    _ = update(&state, .tick(PictureDesk.now + TimeSpan(seconds: Int64(second))))
    for _ in 0..<3 { _ = update(&state, .key(.up)) }
    let text = frame(state).text
    #expect(state.queue.cursor == PictureDesk.subject("#1021"))
    #expect(text[1].contains("in 19h55"))
    #expect(text.contains { $0.contains("#1021 imp") && $0.contains(" 19h55 ") })
  }

  @Test("A desk that is read within the second moves the clocks of every pane")
  func readWithin() {
    var state = MatrixDesk.console(columns: 200, rows: 60)
    state.isZoomed = false
    var memory = FrameMemory()
    _ = update(&state, .tick(state.now + TimeSpan(seconds: 40)))
    memory.check(state, after: "40 seconds")
    _ = update(&state, .deskLoaded(Self.glance(at: state.now)))
    memory.check(state, after: "the desk was read")
  }
}

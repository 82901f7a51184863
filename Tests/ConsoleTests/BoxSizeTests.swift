import Console
import Grid
import ResponseDomain
import Testing

@Suite("Any size")
struct BoxSizeTests {
  static let sizes: [Size] =
    (1...40).map { Size(columns: $0 * 3, rows: $0) }
    + [(1, 1), (2, 60), (300, 1), (300, 100), (80, 5), (20, 40), (79, 24), (120, 30), (150, 40)]
    .map { Size(columns: $0.0, rows: $0.1) }

  static func opened(_ keys: [Key], _ state: ConsoleState) -> ConsoleState {
    var state = state
    _ = PictureDesk.type(keys, into: &state)
    return state
  }

  static let states: [ConsoleState] = [
    CasePictureTests.caseState, ReportPaneTests.state(), ActBoxTests.raceState,
    opened([.character("t")], CasePictureTests.caseState),
    opened([.character("t")], CaseDesk.console(CaseDesk.silent, pane: .case)),
    CaseDesk.console(CaseDesk.declined, pane: .case),
    opened([.character("t"), .tab], CasePictureTests.caseState),
    opened([.character("t"), .character("a"), .control("o")], CasePictureTests.menuState),
    opened([.character("y")], CasePictureTests.menuState),
    opened([.character("r")], ReportPaneTests.state()),
    opened([.character("y")], CasePictureTests.caseState),
    opened([.character("y"), .character("Y"), .down, .right], CasePictureTests.caseState),
    MatrixDesk.console(), MatrixDesk.large(),
    opened([.character("T"), .down, .character(" ")], MatrixDesk.console()),
    opened([.character("v"), .right, .down, .character("s")], MatrixDesk.console()),
    WayOutBoxTests.open("case release", in: CasePictureTests.caseState),
    WayOutBoxTests.open("case exception", in: CasePictureTests.caseState),
    opened([.character("t")], WayOutBoxTests.released),
    opened([.character("w"), .control("o")], CaseDesk.console(CaseDesk.answered, pane: .case)),
  ]

  @Test("No size traps, and no cell holds what must not be drawn", arguments: 0..<states.count)
  func sweep(index: Int) {
    var state = Self.states[index]
    for size in Self.sizes {
      _ = update(&state, .resized(size))
      let drawn = frame(state)
      #expect(drawn.size == size)
      #expect(drawn.cells.allSatisfy { !$0.base.isHazard })
    }
  }
}

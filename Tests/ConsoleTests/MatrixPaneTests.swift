import Console
import Grid
import ResponseDomain
import Testing

@Suite("The matrix pane")
struct MatrixPaneTests {
  @Test("The matrix is drawn as the picture shows it")
  func picture() throws {
    var state = CasePictureTests.caseState
    #expect(PictureDesk.type([.character("3")], into: &state).isEmpty)
    try Golden.expect(frame(state).text, equal: "matrix-80x24")
  }

  @Test("The cursor and the selection are cells, not places: transposing keeps them")
  func identity() {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type("3jl", into: &state)
    let cursor = state.matrix.cursor
    _ = PictureDesk.type("x", into: &state)
    #expect(state.matrix.cursor == cursor)
    _ = PictureDesk.type("V", into: &state)
    #expect(state.matrix.selection == cursor.map { .rows(from: $0) })
    _ = PictureDesk.type("V", into: &state)
    #expect(state.matrix.selection == .cell)
  }

  @Test("One key and a letter set the state of a whole row, as one act")
  func setRow() throws {
    var state = CasePictureTests.caseState
    let effects = PictureDesk.type("3Vsw", into: &state)
    guard case .act(let act) = try #require(effects.last),
      case .case(_, .matrix(.set(let cells, let edit))) = act.command
    else {
      Issue.record("no act on cells")
      return
    }
    #expect(edit == CellEdit(state: .writing))
    #expect(cells.count > 20)
    #expect(Set(cells.map(\.platform)).count == 1)
  }

  @Test("Why can't I ship lists the fourteen, and Enter goes to the missing cell")
  func gate() throws {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type("y", into: &state)
    try Golden.expect(frame(state).text, equal: "gate-80x24")
    _ = PictureDesk.type([.enter], into: &state)
    #expect(state.pane == .matrix)
    #expect(state.boxes.isEmpty)
  }
}

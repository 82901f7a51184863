internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// Moving, selecting and setting in the matrix.
  static let matrix: [Action] = [
    Action(
      "matrix left", keys: [.character("h"), .left], summary: "left; j k l down, up, right",
      label: "move", priority: 100, place: place
    ) { $0.moveInMatrix(columns: -1) },
    Action("matrix right", keys: [.character("l"), .right], summary: "right", place: place) {
      $0.moveInMatrix(columns: 1)
    },
    Action("matrix down", keys: [.character("j"), .down], summary: "down", place: place) {
      $0.moveInMatrix(rows: 1)
    },
    Action("matrix up", keys: [.character("k"), .up], summary: "up", place: place) {
      $0.moveInMatrix(rows: -1)
    },
    Action(
      "matrix row-start", keys: [.character("0"), .home], summary: "to the start of the row",
      place: place
    ) { $0.moveInMatrix(columns: -100_000) },
    Action(
      "matrix row-end", keys: [.character("$"), .end], summary: "to the end of the row",
      place: place
    ) { $0.moveInMatrix(columns: 100_000) },
    Action(
      "matrix top", keys: [.character("g"), .pageUp], summary: "to the first row", place: place
    ) { $0.moveInMatrix(rows: -100_000) },
    Action(
      "matrix bottom", keys: [.character("G"), .pageDown], summary: "to the last row",
      place: place
    ) { $0.moveInMatrix(rows: 100_000) },
    change("matrix set", key: "s", "set the state of what is selected", label: "set") {
      $0.setCells(.state)
    },
    change("matrix build", key: "B", "the build that what is selected has now", label: "build") {
      $0.setCells(.build)
    },
    Action(
      "matrix range", keys: [.character("v")], summary: "begin a range, v leaves it",
      label: "range", priority: 80, place: place
    ) { $0.selectRange() },
    Action(
      "matrix row", keys: [.character("V")], summary: "select the row", label: "row",
      priority: 78, place: place
    ) { $0.select(.row) },
    Action(
      "matrix column", keys: [.character("C")], summary: "select the column", label: "column",
      priority: 76, place: place
    ) { $0.select(.column) },
    Action(
      "matrix next", keys: [.character("m")], summary: "next cell that needs a human",
      label: "next", priority: 74, place: place
    ) { $0.goToNeededCell() },
    Action(
      "matrix transpose", keys: [.character("x")], summary: "turn rows into columns",
      label: "transpose", priority: 40, place: place
    ) { state in
      state.matrix.isTransposed.toggle()
      return []
    },
  ]

  private static let place = Action.Place.panes([.matrix])

  private static func change(
    _ words: StaticString, key: Character, _ summary: SafeText, label: SafeText,
    run: @escaping @Sendable (inout ConsoleState) -> [Effect]
  ) -> Action {
    Action(
      words, keys: [.character(key)], summary: summary, label: label, priority: 90, place: place,
      right: .write, kind: .reversible, offReason: { $0.whyNoCells }, run: run)
  }
}

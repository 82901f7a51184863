internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// Moving, selecting and setting in the matrix.
  static let matrix: [Action] = matrixMoves + matrixSelecting + matrixActs + matrixLooks

  private static let place = Action.Place.panes([.matrix])

  private static let matrixMoves: [Action] = [
    Action(
      "matrix left", keys: [.character("h"), .left], summary: "left; j k l down, up, right",
      label: "move", shownKey: "hjkl", priority: 100, place: place
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
      label: "row ends", shownKey: "0 $", priority: 30, place: place
    ) { $0.moveInMatrix(columns: -100_000) },
    Action(
      "matrix row-end", keys: [.character("$"), .end], summary: "to the end of the row",
      place: place
    ) { $0.moveInMatrix(columns: 100_000) },
    Action("matrix top", keys: [.character("g")], summary: "to the first row", place: place) {
      $0.moveInMatrix(rows: -100_000)
    },
    Action("matrix bottom", keys: [.character("G")], summary: "to the last row", place: place) {
      $0.moveInMatrix(rows: 100_000)
    },
    Action(
      "matrix page-down", keys: [.pageDown, .control("d")], summary: "down a page", place: place
    ) { $0.turnMatrix(by: 1) },
    Action("matrix page-up", keys: [.pageUp, .control("u")], summary: "up a page", place: place) {
      $0.turnMatrix(by: -1)
    },
    Action(
      "matrix next", keys: [.character("m")], summary: "next cell that needs a human",
      label: "next", priority: 74, place: place
    ) { $0.goToNeededCell() },
  ]

  private static let matrixSelecting: [Action] = [
    Action(
      "matrix range", keys: [.character("v")], summary: "begin a range, v leaves it",
      label: "range", priority: 80, place: place
    ) { $0.select { .range(from: $0) } },
    Action(
      "matrix rows", keys: [.character("V")], summary: "select the row, j k more of them",
      label: "row", priority: 78, place: place
    ) { $0.select { .rows(from: $0) } },
    Action(
      "matrix columns", keys: [.character("C")], summary: "select the column, h l more of them",
      label: "column", priority: 76, place: place
    ) { $0.select { .columns(from: $0) } },
    Action(
      "matrix mark", keys: [.character(" ")], summary: "mark or unmark the cell, and step on",
      place: place
    ) { $0.markCell() },
    Action(
      "matrix mark-all", keys: [.character("*")],
      summary: "mark all that the filter shows, or none", place: place
    ) { $0.markShownCells() },
  ]

  private static let matrixActs: [Action] = [
    change("matrix set", key: "s", "set the state of what is selected", label: "set") {
      $0.setCells(.state)
    },
    change("matrix build", key: "B", "the build that what is selected has now", label: "build") {
      $0.setCells(.build)
    },
    Action(
      "matrix scope", keys: [], summary: "platforms and languages that join or leave",
      place: place, right: .write, kind: .reversible,
      offReason: { $0.whyOff(.release(.scope)) }
    ) { $0.ask(.release(.scope)) },
  ]

  private static let matrixLooks: [Action] = [
    Action(
      "matrix transpose", keys: [.character("x")], summary: "turn rows into columns",
      label: "transpose", priority: 28, place: place
    ) { state in
      state.matrix.isTransposed.toggle()
      return []
    },
    Action(
      "matrix filter", keys: [.character("/")],
      summary: "filter by platform: lang: state: team: or words", label: "filter", priority: 26,
      place: place, offReason: { MatrixView(of: $0) == nil ? "the case has no matrix yet" : nil }
    ) { $0.typeMatrixFilter() },
    Action(
      "matrix table", keys: [.character("T")], summary: "the table behind the matrix, and back",
      label: "table", priority: 72, place: place
    ) { state in
      state.matrix.isTable.toggle()
      return []
    },
    Action(
      "matrix export", keys: [.character("e")],
      summary: "every cell as CSV, to a new file or the clipboard",
      label: "export", priority: 24, place: place,
      offReason: { MatrixView(of: $0) == nil ? "the case has no matrix yet" : nil }
    ) { $0.export($0.matrixExports) },
  ]

  private static func change(
    _ words: StaticString, key: Character, _ summary: SafeText, label: SafeText,
    run: @escaping @Sendable (inout ConsoleState) -> [Effect]
  ) -> Action {
    Action(
      words, keys: [.character(key)], summary: summary, label: label, priority: 90, place: place,
      right: .write, kind: .reversible, offReason: { $0.whyNoCells }, run: run)
  }
}

internal import Grid
internal import ResponseDomain

/// Looking at the matrix.
extension ConsoleState {
  /// Opens the matrix of the selected case.
  mutating func showMatrix() -> [Effect] {
    guard case .case(let id) = tabSubject else {
      message = .said("Only a case has a matrix")
      return []
    }
    let effects = open(.case(id))
    pane = .matrix
    return effects
  }

  /// Why the matrix cannot be shown; nil when it can.
  var whyNoMatrix: SafeText? {
    switch tabSubject {
    case .case: nil
    case .report: "only a case has a matrix"
    case nil: "nothing is selected"
    }
  }

  /// Why nothing in the matrix can be changed; nil when it can.
  var whyNoCells: SafeText? {
    guard let view = MatrixView(of: self) else { return "the case has no matrix yet" }
    guard !view.isEmpty else { return "the filter shows no cell" }
    let hidden = view.state.marks.count
    return hidden > 0 && view.shownMarks.isEmpty
      ? "the filter hides the \(hidden.spelled) marked" : nil
  }

  mutating func setCells(_ purpose: CellsBox.Purpose) -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    matrix.cursor = view.cursor
    boxes.append(.cells(CellsBox(purpose, view)))
    return []
  }

  /// Types a filter; the one in force stands there to be changed.
  mutating func typeMatrixFilter() -> [Effect] {
    let text = matrix.filter.text.isEmpty ? "" : matrix.filter.text + " "
    typing = Typing(.cells, field: TextField(SafeText(untrusted: text, kind: .line)))
    return []
  }

  /// Shows what a filter finds; the old cells stay while it means nothing or finds none.
  mutating func filterCells(by text: SafeText) throws(FilterFault) {
    guard let view = MatrixView(of: self) else { return }
    let filter = try MatrixFilter(parsing: text.string, over: view.grid, under: setting.policy)
    var state = self
    state.matrix.filter = filter
    if MatrixView(of: state)?.isEmpty ?? true {
      throw FilterFault(offset: 0, length: max(1, text.width), hint: "no cell is like that")
    }
    matrix.filter = filter
    matrix.selection = .cell
  }

  /// Leaves a selection, then the marks, then the filter; false when there was none of them.
  mutating func leaveInMatrix() -> Bool {
    if matrix.selection != .cell {
      matrix.selection = .cell
    } else if !matrix.marks.isEmpty {
      matrix.marks = []
    } else if !matrix.filter.isEverything {
      matrix.filter = .everything
    } else if matrix.isTable {
      matrix.isTable = false
    } else {
      return false
    }
    return true
  }

  /// Every cell as `matrix export` prints it, and the lines of what is shown.
  var matrixExports: [Export] {
    guard let view = MatrixView(of: self) else { return [] }
    let id = view.id
    let name: SafeText = "matrix-\(id.number)"
    let table = MatrixTable(view: view, state: self)
    return [
      Export(title: "every cell of \(id.safe)", file: "\(name).csv", content: .matrix(id)),
      Export(
        title: "the table of what is shown", file: "\(name).txt", content: .lines(table.lines)),
    ]
  }
}

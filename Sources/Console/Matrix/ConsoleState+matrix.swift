internal import Grid
internal import ResponseDomain

/// Moving and selecting in the matrix.
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
  var whyNoCells: SafeText? { MatrixView(of: self) == nil ? "the case has no matrix yet" : nil }

  mutating func moveInMatrix(rows: Int = 0, columns: Int = 0) -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    let here = view.place(of: view.cursor)
    let row = min(max(0, here.row + rows), view.rows - 1)
    let column = min(max(0, here.column + columns), view.columns - 1)
    matrix.cursor = view.id(row: row, column: column)
    return []
  }

  mutating func select(_ selection: MatrixState.Selection) -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    matrix.cursor = view.cursor
    matrix.selection = matrix.selection == selection ? .cell : selection
    return []
  }

  /// Begins a range at the cursor, or leaves what is selected.
  mutating func selectRange() -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    if case .range = matrix.selection { return select(matrix.selection) }
    return select(.range(from: view.cursor))
  }

  /// Goes to the next cell that needs a human, from the start again after the end.
  mutating func goToNeededCell() -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    let order = view.inOrder
    let here = order.firstIndex(of: view.cursor) ?? 0
    let next = (order[(here + 1)...] + order[...here]).first {
      view.matrix[$0].state.name.needsHuman
    }
    guard let next else {
      message = .said("No cell needs a human")
      return []
    }
    matrix.cursor = next
    matrix.selection = .cell
    return []
  }

  mutating func setCells(_ purpose: CellsBox.Purpose) -> [Effect] {
    guard let view = MatrixView(of: self) else { return [] }
    matrix.cursor = view.cursor
    boxes.append(.cells(CellsBox(purpose, view)))
    return []
  }
}

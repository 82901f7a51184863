internal import Grid
internal import ResponseDomain

/// The pane of a matrix: upright codes, a letter a cell, totals, and the cell below explained.
enum MatrixPane {
  static func draw(on frame: inout Frame, in rect: Rect, state: ConsoleState) {
    frame.fill(rect, with: .blank(.text))
    guard !rect.isEmpty else { return }
    guard let view = MatrixView(of: state) else {
      frame.put(
        state.opening == nil ? "No scope has been accepted yet." : "This is being read.",
        at: Point(column: rect.column + 1, row: rect.row), columns: rect.columns - 1, role: .dim)
      return
    }
    MatrixDrawing(view: view, state: state, rect: rect).draw(on: &frame)
  }

  /// What stands in the title of a frame around the pane.
  static func title(_ state: ConsoleState) -> SafeText {
    guard let view = MatrixView(of: state) else { return "MATRIX" }
    let tally = view.matrix.tally
    let share: SafeText = tally.percent.map { ", \($0)%" } ?? ""
    return
      "MATRIX \(view.subject.id.safe)   \(tally.tested) of \(tally.required) tested\(share)   \(tally.needHuman) need a human"
  }

  static func note(_ state: ConsoleState) -> SafeText {
    MatrixView(of: state)?.cursor.safe ?? ""
  }

  /// The rule under the pane: what needs a human, and the place of the cursor.
  static func rule(_ state: ConsoleState) -> (SafeText, SafeText) {
    guard let view = MatrixView(of: state) else { return ("no matrix", "") }
    let place = view.place(of: view.cursor)
    let needed = view.matrix.needHuman
    let groups = [CellStateName.failed, .blocked, .withdrawn].compactMap { name -> SafeText? in
      let cells = needed.filter { view.matrix[$0].state.name == name }
      guard !cells.isEmpty else { return nil }
      return "\(name.letterText) \(cells.prefix(6).map(\.safe).joined(separator: " "))"
    }
    let left: SafeText =
      needed.isEmpty
      ? "no cell needs a human"
      : "\(needed.count) need a human: \(groups.joined(separator: "  "))"
    return (left, "\(place.row + 1):\(place.column + 1)")
  }

  static func hint(_ state: ConsoleState) -> SafeText {
    guard let view = MatrixView(of: state) else { return "" }
    switch view.state.selection {
    case .cell: break
    case .row, .column, .range:
      return "\(view.selected.count) cells are selected: s sets their state, B their build"
    }
    let needed = view.inOrder.filter { view.matrix[$0].state.name.needsHuman }
    guard !needed.isEmpty else { return "y says what R2 wants." }
    let place = needed.firstIndex(of: view.cursor).map {
      ", \($0 + 1) of \(needed.count)" as SafeText
    }
    return "UPPER CASE needs a human; m goes to the next one\(place ?? ""). y says what R2 wants."
  }
}

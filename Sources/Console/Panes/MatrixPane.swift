internal import Grid
internal import ResponseDomain

/// The pane of a matrix: a sign for each cell, totals, and the cell under the cursor explained.
enum MatrixPane {
  static func draw(
    on frame: inout Frame, in rect: Rect, state: ConsoleState,
    unless drawn: inout MatrixBackdrop.Drawn?
  ) {
    guard !rect.isEmpty else { return }
    if let view = MatrixView(of: state), !view.isEmpty, !view.state.isTable {
      MatrixDrawing(view: view, state: state, rect: rect).draw(on: &frame, unless: &drawn)
      return
    }
    drawn = nil
    frame.fill(rect, with: .blank(.text))
    guard let view = MatrixView(of: state) else {
      say(
        state.opening == nil ? "No scope has been accepted yet." : "This is being read.",
        on: &frame, in: rect)
      return
    }
    guard !view.isEmpty else {
      say("No cell is like the filter; q leaves it.", on: &frame, in: rect)
      return
    }
    MatrixTable(view: view, state: state).draw(on: &frame, in: rect)
  }

  private static func say(_ words: SafeText, on frame: inout Frame, in rect: Rect) {
    frame.put(
      words, at: Point(column: rect.column + 1, row: rect.row), columns: rect.columns - 1,
      role: .dim)
  }

  /// What stands in the title of a frame around the pane.
  static func title(_ state: ConsoleState) -> SafeText {
    guard let view = MatrixView(of: state) else { return "MATRIX" }
    let sum = view.grid.all
    let share: SafeText = sum.percent.map { ", \($0)%" } ?? ""
    return
      "MATRIX \(view.id.safe)   \(sum.tested) of \(sum.required) tested\(share)   \(sum.needHuman) need a human"
  }

  static func note(_ state: ConsoleState) -> SafeText {
    guard let view = MatrixView(of: state) else { return "" }
    guard !view.isEmpty else { return filter(view) }
    return [filter(view), view.cursor.safe].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func filter(_ view: MatrixView) -> SafeText {
    SafeText(untrusted: view.state.filter.text, kind: .line)
  }

  /// The rule under the pane: what needs a human, and the place of the cursor.
  static func rule(_ state: ConsoleState) -> (SafeText, SafeText) {
    guard let view = MatrixView(of: state) else { return ("no matrix", "") }
    guard !view.isEmpty else { return ("no cell is shown", filter(view)) }
    let isWide = state.size.columns >= 150
    let place = view.place(of: view.cursor)
    let needed = view.waiting
    var left: SafeText = "no cell needs a human"
    if !needed.isEmpty {
      left = "\(needed.count) need a human: \(groups(needed, view, isWide: isWide))"
    }
    var parts: [SafeText] = []
    if !view.state.filter.isEverything { parts.append(filter(view)) }
    if !view.state.marks.isEmpty { parts.append("\(view.state.marks.count) marked") }
    parts.append(
      isWide
        ? "row \(place.row + 1) of \(view.rows), column \(place.column + 1) of \(view.columns)"
        : "\(place.row + 1):\(place.column + 1)")
    return (left, parts.joined(separator: " · "))
  }

  /// `F XP/HUN 2000/HEB  X NT 4.0/JPN`, each with its letter where there is room.
  private static func groups(_ needed: [CellID], _ view: MatrixView, isWide: Bool) -> SafeText {
    let groups = [CellStateName.failed, .blocked, .withdrawn].compactMap { name -> SafeText? in
      let cells = needed.filter { view.cell($0)?.state.name == name }
      guard !cells.isEmpty else { return nil }
      let shown = cells.prefix(6).map(\.safe)
      let more: SafeText = cells.count > 6 ? " +\(cells.count - 6)" : ""
      return isWide
        ? "\(shown.map { "\(name.letterText) \($0)" as SafeText }.joined(separator: "  "))\(more)"
        : "\(name.letterText) \(shown.joined(separator: " "))\(more)"
    }
    return groups.joined(separator: "  ")
  }

  static func hint(_ state: ConsoleState) -> SafeText {
    guard let view = MatrixView(of: state), !view.isEmpty else { return "" }
    let marked = view.shownMarks.count
    let hidden = view.state.marks.count - marked
    if hidden > 0 {
      return "\(marked) cells are marked, \(hidden) more are hidden by the filter and not used"
    }
    guard marked == 0, view.state.selection == .cell else {
      return "\(view.selected.count) cells are selected: s sets their state, B their build"
    }
    let needed = view.needed
    let place: SafeText =
      needed.firstIndex(of: view.cursor).map { ", \($0 + 1) of \(needed.count)" } ?? ""
    if state.size.columns >= 150 {
      return
        "A result belongs to a build: a new build sends testing, passed and staged back to built. m goes to the next cell that needs a human\(place)."
    }
    guard !needed.isEmpty else { return "y says what R2 wants." }
    return "UPPER CASE needs a human; m goes to the next one\(place). y says what R2 wants."
  }

  /// What the footer shows first, whatever order the keys have elsewhere.
  static let footer = [
    "matrix left", "matrix row-start", "matrix set", "matrix build", "matrix range", "matrix rows",
    "matrix columns", "matrix transpose", "matrix next", "matrix filter", "matrix table",
    "matrix export", "case undo", "view zoom",
  ]

  static let footerPlaces = Dictionary(
    uniqueKeysWithValues: footer.enumerated().map { ($1, $0) })
}

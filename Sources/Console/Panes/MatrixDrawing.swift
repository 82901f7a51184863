internal import Grid
internal import ResponseDomain

/// Draws a matrix into a rectangle: frozen heads, a cell for each patch, and the sums around them.
struct MatrixDrawing {
  let view: MatrixView
  let state: ConsoleState
  let layout: MatrixLayout
  let names: MatrixNames
  private let area: MatrixArea

  init(view: MatrixView, state: ConsoleState, rect: Rect) {
    self.view = view
    self.state = state
    layout = MatrixLayout(view, rect, of: state)
    names = MatrixNames(view: view, state: state)
    area = view.area
  }

  private var rows: Range<Int> {
    layout.firstRow..<min(view.rows, layout.firstRow + layout.shownRows)
  }

  var columns: Range<Int> {
    layout.firstColumn..<min(view.columns, layout.firstColumn + layout.shownColumns)
  }

  /// The cell under a point; nil beside the cells.
  func cell(at point: Point) -> CellID? {
    let row = rows.lowerBound + (point.row - top) / pitch
    let found = columns.first { index in
      (layout.column(index)..<layout.column(index) + layout.pitch).contains(point.column)
    }
    guard point.row >= top, rows.contains(row), let found else { return nil }
    return view.id(row: row, column: found)
  }

  /// Draws the matrix; of one that stands there already, the cursor and the cell under it.
  func draw(on frame: inout Frame, unless drawn: inout MatrixBackdrop.Drawn?) {
    let cursor = view.place(of: view.cursor)
    let backdrop = MatrixBackdrop(of: view, layout, area, exposed: names.exposed)
    if let before = drawn, before.backdrop == backdrop {
      drawCursor(before.row, before.column, isHere: false, on: &frame)
    } else {
      frame.fill(layout.rect, with: .blank(.text))
      drawWhole(backdrop.exposed, on: &frame)
    }
    drawCursor(cursor.row, cursor.column, isHere: true, on: &frame)
    drawCell(on: &frame)
    drawn = MatrixBackdrop.Drawn(backdrop: backdrop, row: cursor.row, column: cursor.column)
  }

  /// Draws the cursor, or takes it away: it lies in the gaps before a row and around a cell.
  private func drawCursor(_ row: Int, _ column: Int, isHere: Bool, on frame: inout Frame) {
    guard rows.contains(row), columns.contains(column) else { return }
    let line = layout.rect.line(top - layout.rect.row + (row - rows.lowerBound) * pitch)
    guard !line.isEmpty else { return }
    let at = Point(column: layout.column(column), row: line.row)
    let after = Point(column: at.column + (layout.isWide ? 4 : 1), row: at.row)
    let role: Role = isHere ? .cellCursor : .text
    let hasFocus = !layout.isFramed || state.pane == .matrix
    frame.put(isHere && hasFocus ? ">" : " ", at: line.origin, role: .text)
    frame.put(isHere ? "[" : " ", at: Point(column: at.column - 1, row: at.row), role: role)
    frame.put(isHere ? "]" : " ", at: after, role: role)
    if isHere { frame.cursor = at }
  }

  /// The first row of cells, and the rows from one to the next.
  private var top: Int {
    layout.rect.row + layout.titleRows + layout.headRows
  }
  private var pitch: Int { layout.isSpaced ? 2 : 1 }

  /// Draws all but the cursor and the cell under it.
  private func drawWhole(_ exposed: SafeText?, on frame: inout Frame) {
    var stack = RowStack(layout.rect)
    if !layout.isFramed { stack.take(1) { drawTitle(exposed, on: &frame, in: $0) } }
    if layout.parts.contains(.blankAbove) {
      stack.take(1) { line in
        guard let exposed else { return }
        text(exposed, on: &frame, in: line, role: .derivedLate)
      }
    }
    drawHeads(on: &frame, &stack)
    for row in rows {
      stack.take(1) { line in
        drawRow(row, on: &frame, in: line)
      }
      if layout.isSpaced, row < rows.upperBound - 1 { stack.take(1) { _ in } }
    }
    stack.take(1) { drawRule(on: &frame, in: $0) }
    if layout.isWide {
      drawWideSums(on: &frame, &stack)
    } else {
      drawSums(on: &frame, &stack)
    }
    if layout.parts.contains(.legend) { drawLegend(on: &frame, &stack) }
  }

  func text(
    _ words: SafeText, on frame: inout Frame, in line: Rect, role: Role = .text
  ) {
    frame.put(
      words, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1,
      role: role)
  }

  func drawRule(on frame: inout Frame, in line: Rect) {
    let start = layout.isFramed ? 0 : 1
    let end = layout.isWide ? 1 : 0
    frame.put(
      .lightHorizontal, at: Point(column: line.column + start, row: line.row),
      columns: line.columns - start - end, role: .rule)
  }

  private func drawTitle(_ exposed: SafeText?, on frame: inout Frame, in line: Rect) {
    let sum = view.sum
    let gap: SafeText = layout.isWide ? "   " : "  "
    let share: SafeText = layout.isWide ? sum.percent.map { " (\($0)%)" } ?? "" : ""
    let part: SafeText = view.state.filter.isEverything ? "" : " of \(view.grid.all.cells)"
    let words: SafeText =
      "\(view.id.safe) matrix\(gap)\(sum.cells)\(part) cells, \(sum.required) required: \(sum.tested) tested\(share), \(sum.staged) staged, \(sum.needHuman) need a human"
    text(words, on: &frame, in: line, role: .title)
    if !layout.parts.contains(.blankAbove), let exposed {
      let start = line.column + 1 + words.width + 2
      frame.put(
        exposed, at: Point(column: start, row: line.row), columns: max(0, line.endColumn - start),
        role: .derivedLate)
    } else if layout.isWide {
      let note: SafeText =
        "cell = shade, state letter, hours left     UPPER CASE needs a human"
      let start = line.endColumn - 1 - note.width
      guard start > line.column + words.width + 2 else { return }
      frame.put(note, at: Point(column: start, row: line.row), role: .dim)
    }
  }

  private func drawRow(_ row: Int, on frame: inout Frame, in line: Rect) {
    text(
      names.row(row), on: &frame,
      in: Rect(
        column: line.column, row: line.row, columns: 11, rows: 1))
    if layout.isWide, let build = view.build(row: row) {
      let name = SafeText(untrusted: build.text, kind: .name)
      frame.put(
        "b\(name)", at: Point(column: line.column + 12, row: line.row), columns: 3, role: .dim)
    }
    for column in columns where view.isShown(row: row, column: column) {
      let at = Point(column: layout.column(column), row: line.row)
      let width = drawPatch(row, column, at: at, on: &frame)
      if area.holds(row: row, column: column, id: view.id(row: row, column: column)) {
        frame.overlay(Rect(column: at.column, row: at.row, columns: width, rows: 1), .rowMarked)
      }
    }
    let sum = view.rowSum(row)
    putSums(figures(sum), role: .text, on: &frame, in: line)
    putGauge(sum, on: &frame, in: line)
  }

  /// Draws one cell, and tells how many columns it takes.
  private func drawPatch(
    _ row: Int, _ column: Int, at point: Point, on frame: inout Frame
  ) -> Int {
    let name = view.cell(row: row, column: column).state.name
    guard layout.isWide else {
      frame.put(name.letterText, at: point, role: name.role)
      return 1
    }
    frame.put(name.shade, at: point, columns: 1, role: name.role)
    let letter = Point(column: point.column + 1, row: point.row)
    frame.put(name.letterText, at: letter, role: name.role)
    if let minutes = view.minutes(row: row, column: column), minutes > 0 {
      let hours = Minutes(minutes).roundedHours
      frame.put(
        hours > 99 ? "++" : hours == 0 ? "" : "\(hours)",
        at: Point(column: point.column + 2, row: point.row), columns: 2, role: .text,
        alignment: .right)
    }
    return 4
  }

  func figures(_ sum: MatrixSum) -> [SafeText] {
    [
      "\(sum.tested)/\(sum.required)",
      view.grid.hasHours ? "\(Minutes(sum.minutes).roundedHours)" : "-",
      // Three digits would stand against the hours.
      sum.percent.map { $0 == 100 && !layout.isWide ? "✓" : "\($0)" } ?? "-",
    ]
  }

  /// Explains the cell under the cursor, below all else.
  private func drawCell(on frame: inout Frame) {
    guard layout.parts.contains(.cell) else { return }
    let lines =
      layout.isWide ? [names.line(of: view.cursor)] : names.lines(of: view.cursor)
    for (index, words) in lines.enumerated() {
      explain(words, on: layout.cellRow + index, of: &frame)
    }
    guard layout.parts.contains(.others) else { return }
    let others = WaitingCells(grid: view.grid).others(than: view.cursor)
    let words: SafeText = others.isEmpty ? "" : "also: \(others.joined(separator: "   "))"
    explain(words, on: layout.cellRow + lines.count, of: &frame)
  }

  private func explain(_ words: SafeText, on row: Int, of frame: inout Frame) {
    let line = layout.rect.line(row)
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(.text))
    text(words, on: &frame, in: line)
  }
}

extension CellStateName {
  /// How far the patch is, as a shade; a mark for what needs a human.
  var shade: SafeText {
    switch self {
    case .notStarted: "·"
    case .writing, .built: "░"
    case .testing: "▒"
    case .passed: "▓"
    case .staged, .released: "█"
    case .failed, .blocked, .withdrawn: "!"
    case .notApplicable, .cannotFix: " "
    }
  }
}

internal import Grid
internal import ResponseDomain

/// Draws a matrix into a rectangle: one letter a cell, groups of five columns, frozen heads.
struct MatrixDrawing {
  let view: MatrixView
  let state: ConsoleState
  let rect: Rect
  private let names: MatrixNames

  /// Columns before the first cell, and after the last for the totals.
  private static let head = 12
  private static let tail = 15
  /// Rows above the cells, and below them: rule, totals, legend and the cell explained.
  private static let above = 5
  private static let below = 9

  init(view: MatrixView, state: ConsoleState, rect: Rect) {
    self.view = view
    self.state = state
    self.rect = rect
    names = MatrixNames(view: view, policy: state.setting.policy)
  }

  private var matrix: Matrix { view.matrix }

  /// Two columns a cell; three where a count of a column can have two digits.
  private var pitch: Int { view.rows > 9 ? 3 : 2 }

  private func offset(_ index: Int) -> Int { index * pitch + index / 5 }

  /// How many columns of cells there is room for.
  private var shownColumns: Int {
    let room = rect.columns - Self.head - Self.tail
    var count = 0
    while count < view.columns, offset(count) < room { count += 1 }
    return max(1, count)
  }

  private var shownRows: Int {
    max(1, min(view.rows, rect.rows - Self.above - Self.below))
  }

  /// The first of the window that holds the cursor: a matrix that is larger goes by whole windows.
  private func first(_ cursor: Int, shown: Int, of count: Int) -> Int {
    min(cursor / shown * shown, max(0, count - shown))
  }

  /// The rows and columns that are in the window.
  private var window: (rows: Range<Int>, columns: Range<Int>) {
    let cursor = view.place(of: view.cursor)
    let firstRow = first(cursor.row, shown: shownRows, of: view.rows)
    let firstColumn = first(cursor.column, shown: shownColumns, of: view.columns)
    return (
      firstRow..<min(view.rows, firstRow + shownRows),
      firstColumn..<min(view.columns, firstColumn + shownColumns)
    )
  }

  /// The cell under a point; nil beside the cells.
  func cell(at point: Point) -> CellID? {
    let (rows, columns) = window
    let row = rows.lowerBound + point.row - rect.row - Self.above
    let found = columns.first { index in
      let start = column(index, columns, in: rect)
      return (start..<start + pitch).contains(point.column)
    }
    guard rows.contains(row), let found else { return nil }
    return view.id(row: row, column: found)
  }

  func draw(on frame: inout Frame) {
    let cursor = view.place(of: view.cursor)
    let (rows, columns) = window
    var stack = RowStack(rect)
    stack.take(1) { drawTitle(on: &frame, in: $0) }
    stack.take(1) { _ in }
    for line in 0..<3 { stack.take(1) { drawHead(line, columns, on: &frame, in: $0) } }
    let marked = Set(view.selected)
    for row in rows {
      stack.take(1) { line in
        drawRow(row, columns, marked, isCursor: row == cursor.row, on: &frame, in: line)
      }
    }
    stack.take(1) { line in
      frame.put(
        .lightHorizontal, at: Point(column: line.column + 1, row: line.row),
        columns: line.columns - 1, role: .rule)
    }
    drawTotals(columns, on: &frame, &stack)
    drawLegend(on: &frame, &stack)
    drawCell(on: &frame, &stack)
  }

  private func drawTitle(on frame: inout Frame, in line: Rect) {
    let tally = matrix.tally
    let words: SafeText =
      "\(view.subject.id.safe) matrix  \(tally.cells) cells, \(tally.required) required: \(tally.tested) tested, \(tally.staged) staged, \(tally.needHuman) need a human"
    frame.put(
      words, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1,
      role: .title)
  }

  private func column(_ index: Int, _ columns: Range<Int>, in line: Rect) -> Int {
    line.column + Self.head + offset(index - columns.lowerBound)
  }

  /// Codes stand upright; the headings of the totals beside them.
  private func drawHead(_ number: Int, _ columns: Range<Int>, on frame: inout Frame, in line: Rect)
  {
    if number == 2 {
      frame.put(
        view.state.isTransposed ? "language" : "platform",
        at: Point(column: line.column + 1, row: line.row), role: .dim)
    }
    for index in columns {
      let code = names.code(column: index)
      guard number < code.count else { continue }
      frame.put(
        SafeText(untrusted: String(code[number]), kind: .line),
        at: Point(column: column(index, columns, in: line), row: line.row), role: .dim)
    }
    let heads: [[SafeText]] = [["", "", ""], ["tested", "left", ""], ["/of", "h", "%"]]
    putTotals(heads[number], columns, role: .dim, on: &frame, in: line)
  }

  /// Three fields behind the cells: tested of required, hours left, percent.
  private func putTotals(
    _ texts: [SafeText], _ columns: Range<Int>, role: Role, on frame: inout Frame, in line: Rect
  ) {
    let start = line.column + Self.head + offset(columns.count - 1) + 2
    for (text, field) in zip(texts, [(0, 6), (7, 4), (11, 3)]) {
      frame.put(
        text, at: Point(column: start + field.0, row: line.row), columns: field.1, role: role,
        alignment: .right)
    }
  }

  private func drawRow(
    _ row: Int, _ columns: Range<Int>, _ marked: Set<CellID>, isCursor: Bool,
    on frame: inout Frame, in line: Rect
  ) {
    if isCursor { frame.put(">", at: line.origin, role: .text) }
    frame.put(
      names.row(row), at: Point(column: line.column + 1, row: line.row), columns: Self.head - 2,
      role: .text)
    for index in columns {
      let id = view.id(row: row, column: index)
      let name = matrix[id].state.name
      let at = Point(column: column(index, columns, in: line), row: line.row)
      frame.put(name.letterText, at: at, role: name.role)
      let isRange = view.state.selection != .cell && marked.contains(id)
      if isRange {
        frame.overlay(Rect(column: at.column, row: at.row, columns: 1, rows: 1), .rowMarked)
      }
      guard id == view.cursor else { continue }
      frame.put("[", at: Point(column: at.column - 1, row: at.row), role: .cellCursor)
      frame.put("]", at: Point(column: at.column + 1, row: at.row), role: .cellCursor)
      frame.cursor = at
    }
    let tally = view.rowTally(row)
    putTotals(
      figures(tally, minutes: view.minutes(row: row)), columns, role: .text, on: &frame, in: line)
  }

  private func figures(_ tally: CellTally, minutes: Int) -> [SafeText] {
    [
      "\(tally.tested)/\(tally.required)", view.minutesLeft.isEmpty ? "-" : "\(minutes / 60)",
      tally.percent.map { "\($0)" } ?? "-",
    ]
  }

  private func drawTotals(
    _ columns: Range<Int>, on frame: inout Frame, _ stack: inout RowStack
  ) {
    let tallies = columns.map { view.columnTally($0) }
    stack.take(1) { line in
      frame.put("tested", at: Point(column: line.column + 1, row: line.row), role: .text)
      for (index, tally) in zip(columns, tallies) {
        frame.put(
          "\(tally.tested)", at: Point(column: column(index, columns, in: line), row: line.row),
          columns: pitch, role: .text)
      }
      let minutes = view.minutesLeft.values.reduce(0, +)
      putTotals(
        figures(matrix.tally, minutes: minutes), columns, role: .text, on: &frame, in: line)
    }
    stack.take(1) { line in
      frame.put("share", at: Point(column: line.column + 1, row: line.row), role: .dim)
      for (index, tally) in zip(columns, tallies) {
        frame.put(
          Self.bar(tally), at: Point(column: column(index, columns, in: line), row: line.row),
          role: .gaugeUsed)
      }
    }
  }

  /// The tested share in eighths, rounded; a dot for none.
  private static func bar(_ tally: CellTally) -> Glyph {
    guard tally.required > 0 else { return .dot }
    let eighths: [Glyph] = [
      .dot, .eighth1, .eighth2, .eighth3, .eighth4, .eighth5, .eighth6, .eighth7, .block,
    ]
    return eighths[min(8, (tally.tested * 16 + tally.required) / (2 * tally.required))]
  }

  private func drawLegend(on frame: inout Frame, _ stack: inout RowStack) {
    stack.take(1) { _ in }
    for words: SafeText in [
      "· not started  w writing  b built  t testing  p passed  s staged  r released",
      "- not applicable  c cannot fix     F failed  X blocked  W withdrawn",
    ] {
      stack.take(1) { line in
        frame.put(
          words, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1,
          role: .dim)
      }
    }
    stack.take(1) { _ in }
  }

  private func drawCell(on frame: inout Frame, _ stack: inout RowStack) {
    for words in names.lines(of: view.cursor, at: state.now) {
      stack.take(1) { line in
        frame.put(
          words, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1,
          role: .text)
      }
    }
  }
}

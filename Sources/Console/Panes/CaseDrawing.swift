internal import Grid
internal import ResponseDomain

/// Draws one case into a rectangle of any size.
struct CaseDrawing {
  let view: CaseView
  let state: ConsoleState
  /// Read once: it walks through whole histories.
  let thread: [ThreadEntry]
  let selected: ThreadEntry?

  init(view: CaseView, state: ConsoleState) {
    self.view = view
    self.state = state
    thread = view.thread
    selected = thread.first { $0.id == view.cursor } ?? thread.last
  }

  var subject: Case { view.subject }
  var zone: ZoneRules { state.setting.zone }

  /// Columns of the right-hand boxes.
  private static let sideColumns = 34
  private static let gateRows = 8

  func draw(on frame: inout Frame, in rect: Rect) {
    if rect.columns >= 80, rect.rows >= 14 {
      drawBoxes(on: &frame, in: rect)
    } else {
      drawColumn(on: &frame, in: rect)
    }
  }

  private func drawBoxes(on frame: inout Frame, in rect: Rect) {
    drawTitle(on: &frame, in: rect.line(0))
    drawStages(on: &frame, in: rect.line(1))
    let left = threadBox(in: rect)
    let side = rect.columns - left.columns
    let gate = Rect(
      column: left.endColumn, row: left.row, columns: side,
      rows: min(Self.gateRows, left.rows / 2))
    let facts = Rect(
      column: gate.column, row: gate.endRow, columns: side, rows: left.rows - gate.rows)
    drawThreadBox(on: &frame, in: left)
    frame.box(gate, style: .light, role: .frame, title: gateTitle)
    drawLines(gateLines, on: &frame, in: gate.inset(columns: 1, rows: 1))
    frame.box(facts, style: .light, role: .frame, title: "FACTS")
    drawFacts(on: &frame, in: facts.inset(columns: 1, rows: 1))
  }

  /// The box on the left, where there are boxes.
  func threadBox(in rect: Rect) -> Rect {
    let side = min(rect.columns / 2, Self.sideColumns + (rect.columns - 80) / 4)
    return Rect(
      column: rect.column, row: rect.row + 2, columns: rect.columns - side, rows: rect.rows - 2)
  }

  /// ` #1026 crit  Buffer Overrun In RPC Interface …`
  private func drawTitle(on frame: inout Frame, in line: Rect) {
    let id = subject.id.safe
    let rating = subject.rated.shortWords
    var at = Point(column: line.column + 1, row: line.row)
    frame.put(id, at: at, role: .title)
    at.column += id.width + 1
    frame.put(
      rating.padded(to: 4), at: at,
      role: subject.rated.severity == .critical ? .ratingCritical : .ratingOther)
    at.column += 6
    frame.put(
      subject.title.line.flagged, at: at, columns: line.endColumn - at.column, role: .text)
  }

  /// Everything in one column, for panes beside others and for small screens.
  private func drawColumn(on frame: inout Frame, in rect: Rect) {
    var rows = RowStack(rect)
    rows.take(1) { line in
      frame.put(
        subject.title.line.flagged, at: Point(column: line.column + 1, row: line.row),
        columns: line.columns - 3, role: .text)
    }
    rows.take(1) { drawStages(on: &frame, in: $0) }
    if rect.rows >= 18 {
      rows.take(1) { _ in }
      rows.take(1) { drawGateTitle(on: &frame, in: $0) }
      let gate = openGateLines(columns: rect.columns - 2)
      rows.take(gate.count) { drawLines(gate, on: &frame, in: $0) }
    }
    if rect.rows >= 12 {
      rows.take(1) { _ in }
      rows.take(1) { line in
        frame.put(
          "THREAD", at: Point(column: line.column + 1, row: line.row), columns: line.columns - 2,
          role: .title)
      }
    }
    // Beside other panes the thread and its words come before facts that a zoom shows.
    let isBeside = isBeside(rect)
    let facts = rect.rows >= 14 ? factRows(in: rect, of: rows.left) + 1 : 0
    let left = max(0, rows.left - facts)
    let share = isBeside ? (left + 1) / 2 : left * 4 / 9
    let threadRows = min(thread.count, max(1, share))
    rows.take(threadRows) { drawThread(on: &frame, in: $0, indent: rect.columns >= 56 ? 1 : 0) }
    rows.take(left - threadRows) { drawMessage(on: &frame, in: $0) }
    if facts > 0 {
      rows.take(1) { _ in }
      rows.take(facts - 1) { drawFactColumns(on: &frame, in: $0) }
    }
  }

  func isBeside(_ rect: Rect) -> Bool { rect.columns < state.size.columns }

  /// `RELEASE GATE  4 of 14 hold` with how long it is until the slot at the right.
  private func drawGateTitle(on frame: inout Frame, in line: Rect) {
    let at = Point(column: line.column + 1, row: line.row)
    var room = line.columns - 2
    if case .fixing(let acceptance) = subject.stage, line.columns > 44 {
      let slot = slotReading(acceptance)
      frame.put(
        slot.wait, at: Point(column: line.endColumn - 5 - slot.wait.width, row: line.row),
        role: slot.isLate ? .clockLate : .text)
      room -= slot.wait.width + 6
    }
    frame.put(gateTitle(columns: room), at: at, columns: room, role: .title)
  }

  func drawLines(_ lines: [SafeText], on frame: inout Frame, in rect: Rect) {
    for (index, line) in lines.enumerated() where index < rect.rows {
      frame.put(
        line, at: Point(column: rect.column + 1, row: rect.row + index),
        columns: rect.columns - 2, role: .text)
    }
  }
}

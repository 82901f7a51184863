internal import Grid
internal import ResponseDomain

/// The overview from 72 columns on.
extension WallDrawing {
  func drawNarrow(on frame: inout Frame, from first: Int) {
    drawNarrowFigures(on: &frame)
    rule(9, on: &frame)
    WallTable(words: words, isWide: false).draw(
      on: &frame, in: Rect(column: 0, row: 10, columns: columns, rows: layout.caseRows + 1),
      from: first)
    let row = 11 + layout.caseRows
    rule(row, on: &frame)
    let label = 13
    put("QUEUE \(feed.queue.total)", 2, row + 1, on: &frame, .title)
    put(
      words.groups.map { "\($0.name) \($0.count)" }.joined(separator: " "), label, row + 1,
      on: &frame)
    put("CLOCKS", 2, row + 2, on: &frame, .title)
    drawClockLine(on: &frame, row: row + 2, from: label)
    put("INBOX", 2, row + 3, on: &frame, .title)
    put(inboxWords, label, row + 3, on: &frame)
    put("RE-ISSUE", 2, row + 4, on: &frame, .title)
    put(reissueWords, label, row + 4, on: &frame)
  }

  private func drawNarrowFigures(on frame: inout Frame) {
    let top = 3
    put("DAYS TO SLOT", 2, 2, on: &frame, .title)
    put("CELLS TESTED", 20, 2, on: &frame, .title)
    put("HOURS LEFT", 42, 2, on: &frame, .title)
    put("LATE", 70, 2, on: &frame, .title)
    let days = focus.map { Int(clamping: max(0, $0.left.seconds) / 86_400) }
    let taken = BigNumber(days).draw(
      on: &frame, at: Point(column: 2, row: top), columns: 17, role: .wallFigure)
    if let focus, taken <= 6 {
      let local = focus.subject.slot.local
      let month = words.text(String(local.shortDay.suffix(3)))
      let side: [SafeText] = [
        focus.slot.isLate ? "late" : focus.slot.words, "",
        words.text("\(local.day.weekday.rawValue) \(local.day.day)"),
        "\(month) \(words.text(local.clock))", words.text(local.abbreviation),
      ]
      draw(side, at: Point(column: 10, row: top), columns: 9, on: &frame)
    }
    let cells = focus?.subject.cells
    let cellsTaken = BigNumber(cells?.tested).draw(
      on: &frame, at: Point(column: 20, row: top), columns: 21, role: .wallFigure)
    if let cells, cellsTaken <= 14 {
      draw(["of", "\(cells.required)"], at: Point(column: 36, row: top), columns: 5, on: &frame)
    }
    BigNumber(focus?.subject.hours?.left).draw(
      on: &frame, at: Point(column: 42, row: top), columns: 25, role: .wallFigure)
    let late = BigNumber(words.late.count)
    late.draw(
      on: &frame, at: Point(column: max(62, 76 - late.columns), row: top),
      columns: min(14, late.columns), role: words.late.isEmpty ? .wallFigure : .clockLate)
    if let focus {
      put(noteWords(focus), 2, 8, on: &frame, focus.standing.role)
      put(paceWords(focus), 42, 8, on: &frame)
    }
  }

  /// Words beside a figure, one a row.
  func draw(_ side: [SafeText], at point: Point, columns: Int, on frame: inout Frame) {
    for (row, text) in side.enumerated() {
      frame.put(
        text, at: Point(column: point.column, row: point.row + row), columns: columns, role: .text)
    }
  }

  private func drawClockLine(on frame: inout Frame, row: Int, from start: Int) {
    let unowned: SafeText = "\(feed.queue.unowned) unowned"
    var column = start
    for clock in feed.clocks {
      let text = words.words(of: clock)
      guard column + text.width + 4 + unowned.width < columns else { break }
      column +=
        frame.put(text, at: Point(column: column, row: row), role: words.role(of: clock)) + 4
    }
    put(unowned, column, row, on: &frame)
  }

  /// `AT RISK: 56 h short`
  func noteWords(_ focus: WallFocus) -> SafeText {
    guard let short = focus.subject.hours?.short, short > 0 else { return focus.words }
    return "\(focus.words): \(short) h short"
  }

  /// `needs 110 a day, does 100`; empty without a forecast.
  func paceWords(_ focus: WallFocus) -> SafeText {
    guard let hours = focus.subject.hours, let pace = hours.pace else { return "" }
    guard let needed = hours.needed else { return "does \(pace) a day" }
    return "needs \(needed) a day, does \(pace)"
  }

  var inboxWords: SafeText {
    guard let next = feed.inbox.nextBy else { return words.inbox }
    let local = next.local
    return "\(words.inbox), next by \(words.text("\(local.clock) \(local.abbreviation)"))"
  }

  private var reissueWords: SafeText {
    let since: SafeText = words.daysSinceReissue.map { "\($0) days ago" } ?? "none yet"
    return "\(since); \(words.problems) open"
  }
}

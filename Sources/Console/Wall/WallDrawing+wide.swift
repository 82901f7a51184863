internal import Grid
internal import ResponseDomain

/// The overview from 120x30 on: figures, matrix and burndown, cases and queue, clocks.
extension WallDrawing {
  func drawWide(on frame: inout Frame, from first: Int) {
    drawWideFigures(on: &frame)
    let top = 11
    let split = layout.spread(70)
    let middle = Rect(column: 0, row: top + 1, columns: columns, rows: layout.middleRows)
    rule(top, on: &frame)
    rule(middle.endRow, on: &frame)
    frame.put(.axisTop, at: Point(column: split, row: top), role: .rule)
    frame.put(.axisBottom, at: Point(column: split, row: middle.endRow), role: .rule)
    for row in middle.row..<max(middle.row, middle.endRow) {
      frame.put(.lightVertical, at: Point(column: split, row: row), role: .rule)
    }
    WallMatrix(cells: focus?.subject.cells).draw(
      on: &frame, in: Rect(column: 0, row: middle.row, columns: split, rows: middle.rows))
    WallChart(burndown: focus?.subject.hours?.burndown).draw(
      on: &frame,
      in: Rect(
        column: split + 1, row: middle.row, columns: columns - split - 1, rows: middle.rows))
    let table = middle.endRow + 1
    WallTable(words: words, isWide: true).draw(
      on: &frame, in: Rect(column: 0, row: table, columns: 88, rows: layout.caseRows + 1),
      from: first)
    drawGroups(
      on: &frame, in: Rect(column: 88, row: table, columns: columns - 88, rows: layout.caseRows + 1)
    )
    rule(rows - 4, on: &frame)
    drawWideClocks(on: &frame, row: rows - 3)
  }

  private func drawWideFigures(on frame: inout Frame) {
    let top = 4
    let starts = [2, 26, 50, 78, 96].map(layout.spread)
    let heads: [SafeText] = [
      "DAYS TO THE SLOT", "CELLS TESTED", "TEST HOURS LEFT", "LATE", "DAYS SINCE RE-ISSUE",
    ]
    for (start, head) in zip(starts, heads) { put(head, start, 2, on: &frame, .title) }
    let numbers = [
      focus.map { Int(clamping: max(0, $0.left.seconds) / 86_400) }, focus?.subject.cells?.tested,
      focus?.subject.hours?.left, words.late.count, words.daysSinceReissue,
    ]
    let sides = [slotSide, cellsSide, [], lateSide, reissueSide]
    let ends = starts.dropFirst() + [columns]
    for (index, (start, end)) in zip(starts, ends).enumerated() {
      let isLate = index == 3 && !words.late.isEmpty
      let taken = BigNumber(numbers[index]).draw(
        on: &frame, at: Point(column: start, row: top), columns: end - start - 1,
        role: isLate ? .clockLate : .wallFigure)
      let column = start + taken + (index == 0 || index == 3 ? 3 : index == 1 ? 3 : 2)
      let room = end - 1 - column
      if room >= 4 {
        draw(sides[index], at: Point(column: column, row: top), columns: room, on: &frame)
      }
    }
    let notes = 10
    if let focus {
      put(noteWords(focus), starts[0], notes, on: &frame, focus.standing.role)
      put(paceWords(focus), starts[2], notes, on: &frame)
      if let cells = focus.subject.cells {
        frame.put(
          Gauge(used: cells.tested, total: cells.required, cells: 20),
          at: Point(column: starts[1], row: notes))
      }
    }
    put("unowned \(feed.queue.unowned)", starts[3], notes, on: &frame)
    put(words.problems, starts[4], notes, on: &frame)
  }

  private var slotSide: [SafeText] {
    guard let focus else { return [] }
    let local = focus.subject.slot.local
    return [
      focus.slot.isLate ? "late" : focus.slot.wait, "",
      words.text("\(local.day.weekday.rawValue) \(local.shortDay)"),
      words.text("\(local.clock) \(local.abbreviation)"),
    ]
  }

  private var cellsSide: [SafeText] {
    guard let cells = focus?.subject.cells else { return [] }
    return ["of", "\(cells.required)", "", "\(cells.staged)", "staged"]
  }

  private var lateSide: [SafeText] {
    let first: [SafeText] =
      words.late.first.map {
        [$0.subject.safe, (words.now - $0.until).safe]
      } ?? ["", ""]
    return first + ["", "\(words.soon) due", "< 4 h"]
  }

  private var reissueSide: [SafeText] {
    guard let last = feed.reissue.last else { return [] }
    return ["last", words.text(last.local.shortDay)]
  }

  private func drawGroups(on frame: inout Frame, in rect: Rect) {
    put("QUEUE \(feed.queue.total)", rect.column, rect.row, on: &frame, .title)
    let groups = words.groups
    let most = groups.map(\.count).max() ?? 1
    for (index, group) in groups.prefix(max(0, rect.rows - 1)).enumerated() {
      let row = rect.row + 1 + index
      frame.put(group.name, at: Point(column: rect.column, row: row), columns: 10, role: .text)
      frame.put(
        "\(group.count)", at: Point(column: rect.column + 9, row: row), columns: 3, role: .text,
        alignment: .right)
      frame.put(
        .heavyHorizontal, at: Point(column: rect.column + 14, row: row),
        columns: max(1, min(15, group.count * 15 / max(1, most))), role: .gaugeUsed)
    }
  }

  private func drawWideClocks(on frame: inout Frame, row: Int) {
    put("NEXT CLOCKS", 2, row, on: &frame, .title)
    let inbox: SafeText = "INBOX \(words.inbox)"
    let end = layout.spread(92)
    var column = 16
    for clock in feed.clocks {
      let text = words.words(of: clock)
      guard column + text.width + 2 <= end else { break }
      column +=
        frame.put(text, at: Point(column: column, row: row), role: words.role(of: clock)) + 5
    }
    put(inbox, end, row, on: &frame)
  }

  /// Every deadline that the feed tells, in as many columns as there is room for.
  func drawClocks(on frame: inout Frame, in rect: Rect) {
    put("NEXT CLOCKS", 2, rect.row, on: &frame, .title)
    put(inboxWords, 16, rect.row, on: &frame)
    let lines = max(1, rect.rows - 2)
    for (index, clock) in feed.clocks.enumerated() {
      let column = 2 + index / lines * 30
      guard column + 28 <= columns else { break }
      frame.put(
        words.words(of: clock), at: Point(column: column, row: rect.row + 2 + index % lines),
        columns: 28, role: words.role(of: clock))
    }
  }
}

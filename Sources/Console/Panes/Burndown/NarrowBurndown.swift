internal import Grid
internal import ResponseDomain

/// The burndown of a pane among four: the curve in braille, hours a day, and the figures below.
struct NarrowBurndown {
  let sheet: BurndownSheet

  private static let axisWidth = 5
  /// A blank above, the axis and the lines under it.
  private static let otherRows = 8

  private var burndown: Burndown { sheet.burndown }

  /// Whether a rectangle has room for it.
  static func fits(_ rect: Rect) -> Bool { rect.columns >= 58 && rect.rows >= otherRows + 8 }

  func draw(on frame: inout Frame, in rect: Rect) {
    guard !burndown.days.isEmpty else { return sheet.drawNothing(on: &frame, in: rect) }
    let room = Rect(
      column: rect.column + Self.axisWidth + 1, row: rect.row + 1,
      columns: rect.columns - Self.axisWidth - 2, rows: rect.rows - Self.otherRows)
    let curve = BurndownCurve(sheet, in: room, widest: 3)
    curve.draw(on: &frame, axis: rect.column, width: Self.axisWidth)
    curve.drawFinish(on: &frame)
    let foot = curve.plot.endRow
    drawDays(curve, on: &frame, row: foot + 1, in: rect)
    drawHours(curve, on: &frame, row: foot + 2, in: rect)
    let lines: [SafeText] = [
      legend, finish, sheet.partsLine { Self.short($0) },
    ]
    for (offset, line) in lines.enumerated() {
      frame.put(
        line, at: Point(column: rect.column + 1, row: foot + 4 + offset),
        columns: rect.columns - 1, role: offset == 0 ? .dim : .text)
    }
  }

  private func drawDays(
    _ curve: BurndownCurve, on frame: inout Frame, row: Int, in rect: Rect
  ) {
    frame.put("day", at: Point(column: rect.column + 1, row: row), columns: 3, role: .dim)
    var free = 0
    for (index, shown) in curve.days.enumerated() {
      let start = curve.column(index) + max(0, curve.pitch - 2)
      let isCursor = shown.day == sheet.setting.cursor
      if shown.day == sheet.setting.cursor ?? burndown.today {
        frame.cursor = Point(column: start, row: row)
      }
      guard start >= free else { continue }
      frame.put(
        "\(shown.day.day)", at: Point(column: start, row: row), columns: 2,
        role: isCursor ? .title : .dim, alignment: .right)
      if isCursor {
        frame.overlay(Rect(column: start, row: row, columns: 2, rows: 1), .rowCursor)
      }
      free = start + 3
    }
  }

  private func drawHours(
    _ curve: BurndownCurve, on frame: inout Frame, row: Int, in rect: Rect
  ) {
    frame.put("h/day", at: Point(column: rect.column + 1, row: row), columns: 5, role: .dim)
    let past = curve.days.enumerated().compactMap { index, shown in
      shown.known?.logged.map { (index: index, day: shown.day, hours: $0.roundedHours) }
    }
    let most = past.map(\.hours).max() ?? 0
    for day in past where most > 0 {
      guard let glyph = Glyph.eighths((day.hours * 8 + most / 2) / most) else { continue }
      frame.put(
        glyph,
        at: Point(column: curve.column(day.index) + max(0, curve.pitch - 2), row: row),
        columns: min(2, curve.pitch), role: .chartLeft)
    }
    let before = past.filter { $0.day < burndown.today }.suffix(5)
      .map { SafeText.grouped($0.hours) }.joined(separator: " ")
    let today = SafeText.grouped(burndown.loggedToday.roundedHours)
    let start = curve.column((past.last?.index ?? -1) + 1) + 1
    frame.put(
      before.isEmpty ? "today \(today)" : "\(before), today \(today)",
      at: Point(column: start, row: row), columns: max(0, rect.endColumn - start), role: .text)
  }

  private var legend: SafeText {
    sheet.setting.isBurnUp
      ? "⠶ done  ⠒ forecast  · planned  ┃ slot  ╎ now  ━ finish"
      : "⠶ left  ⠒ forecast  · even pace  ┃ slot  ╎ now  ━ finish"
  }

  private var finish: SafeText {
    guard case .finish(let finish) = burndown.forecast else { return sheet.words.verdict }
    let range = sheet.words.range(of: finish)
    let head: SafeText = "finish \(sheet.words.day(finish.day)), range \(range)"
    guard let remedy = burndown.remedy, case .moreADay(let minutes, _) = remedy.change,
      case .finish(let better) = sheet.figures.burndown(if: remedy.change).forecast
    else { return head }
    let day = SafeText(untrusted: better.day.shortWords, kind: .line)
    return "\(head); +\(minutes.hoursWords) h a day: \(day)"
  }

  /// `config`, `perf`: a kind in the fewest letters that tell it.
  private static func short(_ name: String) -> SafeText {
    switch TestKind.Family(rawValue: name) {
    case .performance: "perf"
    case .stability: "stab"
    case .configurations: "config"
    case .osCompatibility, .applicationCompatibility, .other, nil: BurndownWords.part(name)
    }
  }
}

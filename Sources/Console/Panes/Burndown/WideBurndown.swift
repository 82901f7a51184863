internal import Grid
internal import ResponseDomain

/// The burndown of a large screen: braille with the range shaded, hours per day under it, and
/// every figure at its side.
struct WideBurndown {
  let sheet: BurndownSheet

  /// Columns of the figures at the side, with their rule.
  private static let side = 53
  private static let axisColumn = 7
  private static let hoursRows = 7

  private var burndown: Burndown { sheet.burndown }
  private var words: BurndownWords { sheet.words }

  func draw(on frame: inout Frame, in rect: Rect) {
    let left = Rect(
      column: rect.column, row: rect.row, columns: rect.columns - Self.side, rows: rect.rows)
    let side = Rect(
      column: left.endColumn, row: rect.row, columns: Self.side, rows: rect.rows)
    for row in 0..<rect.rows {
      frame.put(
        .lightVertical, at: Point(column: side.column, row: rect.row + row), role: .frame)
    }
    BurndownFigures(sheet: sheet).draw(
      on: &frame,
      in: Rect(
        column: side.column + 2, row: side.row, columns: side.columns - 2, rows: side.rows))
    frame.put(
      head, at: Point(column: rect.column + 2, row: rect.row), columns: left.columns - 3,
      role: burndown.outlook?.isAtRisk == true ? .derivedRisk : .title)
    guard !burndown.days.isEmpty else { return sheet.draw(on: &frame, in: left) }
    let plotRows = max(4, rect.rows - Self.hoursRows - 9)
    let plot = Rect(
      column: rect.column + Self.axisColumn + 1, row: rect.row + 2,
      columns: left.columns - Self.axisColumn - 2, rows: plotRows)
    let curve = BurndownCurve(sheet, in: plot)
    curve.draw(on: &frame, axis: rect.column)
    frame.put(
      legend, at: Point(column: rect.column + 8, row: plot.endRow + 4),
      columns: left.columns - 8, role: .dim)
    frame.put(
      "LOGGED A WORK DAY, h", at: Point(column: rect.column + 2, row: plot.endRow + 6),
      columns: 30, role: .title)
    curve.drawHours(
      on: &frame, axis: rect.column,
      in: Rect(
        column: plot.column, row: plot.endRow + 7, columns: plot.columns,
        rows: max(1, rect.endRow - plot.endRow - 9)))
  }

  private var head: SafeText {
    var parts: [SafeText] = [
      "\(sheet.id.safe)  TESTING HOURS LEFT",
      "\(burndown.left.hoursWords) h of \(burndown.planned.hoursWords) h", words.verdict,
    ]
    if let even = burndown.day(burndown.today)?.even {
      parts.append("even pace leaves \(SafeText.grouped(even.roundedHours)) h tonight")
    }
    if let needed = burndown.outlook?.needed, let pace = burndown.record.pace {
      parts.append(
        "needs \(needed.hoursWords) h a day, does \(SafeText.grouped(pace.perDay.roundedHours))")
    }
    return parts.joined(separator: "    ")
  }

  private var legend: SafeText {
    "⠶ left   ⠒ forecast   ░ its range, best and worst 3 work days in a row   · even pace   ┃ slot   ╎ now          work days only"
  }
}

internal import Grid
internal import ResponseDomain

/// The burndown of a large screen: braille with the range shaded, hours per day under it, and
/// every figure at its side.
struct WideBurndown {
  let sheet: BurndownSheet
  /// Where the hours went and what holds them up.
  let holds: [CellHold]

  /// Columns of the figures at the side, with their rule.
  private static let side = 53
  private static let axisWidth = 7
  /// Rows of the bars, their axis, the figures under it and what is not over yet.
  private static let hoursRows = 8
  /// Head, blanks, days, months, legend and title between them.
  private static let otherRows = 11

  private var burndown: Burndown { sheet.burndown }
  private var words: BurndownWords { sheet.words }

  func draw(on frame: inout Frame, in rect: Rect) {
    let side = Rect(
      column: rect.endColumn - Self.side, row: rect.row + 1, columns: Self.side,
      rows: rect.rows - 1)
    let left = Rect(
      column: rect.column, row: rect.row + 1, columns: rect.columns - Self.side,
      rows: rect.rows - 1)
    for row in side.row..<side.endRow {
      frame.put(.lightVertical, at: Point(column: side.column, row: row), role: .frame)
    }
    BurndownFigures(sheet: sheet, holds: holds).draw(
      on: &frame,
      in: Rect(
        column: side.column + 2, row: side.row, columns: side.columns - 2, rows: side.rows))
    frame.put(
      head, at: Point(column: left.column + 2, row: left.row), columns: left.columns - 2,
      role: sheet.headRole)
    guard !burndown.days.isEmpty else { return sheet.drawNothing(on: &frame, in: left) }
    let room = Rect(
      column: left.column + Self.axisWidth + 1, row: left.row + 2,
      columns: left.columns - Self.axisWidth - 3,
      rows: max(6, left.rows - Self.hoursRows - Self.otherRows + 1))
    let curve = BurndownCurve(sheet, in: room, widest: 9)
    curve.draw(on: &frame, axis: left.column, width: Self.axisWidth)
    let foot = curve.plot.endRow
    curve.drawDays(on: &frame, row: foot + 1)
    frame.put(
      legend(frame.glyphs), at: Point(column: left.column + 8, row: foot + 4),
      columns: left.columns - 8,
      role: .dim)
    frame.put(
      "LOGGED A WORK DAY, h", at: Point(column: left.column + 2, row: foot + 6), columns: 30,
      role: .title)
    let bars = Rect(
      column: curve.plot.column, row: foot + 7, columns: curve.plot.columns,
      rows: min(Self.hoursRows, left.endRow - foot - 7))
    HoursBars(curve: curve).draw(on: &frame, axis: left.column, width: Self.axisWidth, in: bars)
  }

  private var head: SafeText {
    let isBurnUp = sheet.setting.isBurnUp
    var parts: [SafeText] = [
      "\(sheet.id.safe)  TESTING HOURS \(isBurnUp ? "DONE" as SafeText : "LEFT")",
      isBurnUp
        ? "\(SafeText.grouped(burndown.logged.roundedHours)) h of \(burndown.planned.hoursWords) h"
        : "\(burndown.left.hoursWords) h of \(burndown.planned.hoursWords) h", words.verdict,
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

  private func legend(_ glyphs: GlyphSet) -> SafeText {
    // In ASCII both would be the same dots.
    let forecast: SafeText =
      switch glyphs {
      case .unicode: "⠒ forecast"
      case .ascii: "+ forecast"
      }
    return sheet.setting.isBurnUp
      ? "⠶ done   \(forecast)   · planned   ┃ slot   ╎ now          work days only"
      : "⠶ left   \(forecast)   ░ its range, best and worst 3 work days in a row   · even pace   ┃ slot   ╎ now          work days only"
  }
}

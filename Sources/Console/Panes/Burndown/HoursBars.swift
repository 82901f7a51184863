internal import Grid
internal import ResponseDomain

/// Hours of each day as bars under a curve, with what is needed and what is done a day: a
/// cumulative picture hides a bad day.
struct HoursBars {
  let curve: BurndownCurve

  private var burndown: Burndown { curve.burndown }
  private var days: [(day: CalendarDay, known: Burndown.Day?)] { curve.days }
  private var pitch: Int { curve.pitch }

  /// - Parameter rect: the bars, then the axis, the hours of each day, and what is not over yet.
  func draw(on frame: inout Frame, axis: Int, width: Int, in rect: Rect) {
    let bars = Rect(
      column: rect.column, row: rect.row, columns: rect.columns, rows: max(1, rect.rows - 3))
    let most = max(
      days.compactMap { $0.known?.logged?.roundedHours }.max() ?? 0,
      burndown.outlook?.needed?.hoursUp ?? 0, 1)
    // Labels stand on every other row; a half of their step is one row.
    let pair = ChartScale(rows: max(1, bars.rows / 2), largest: (most * 4 + 4) / 5)
    let rowHours = max(1, pair.perRow / 2)
    for row in 0..<bars.rows {
      let value = (bars.rows - row) * rowHours
      let isLabelled = value % pair.perRow == 0
      if isLabelled {
        frame.put(
          SafeText.grouped(value), at: Point(column: axis, row: bars.row + row), columns: width,
          role: .dim, alignment: .right)
      }
      guard row > 0 || isLabelled else { continue }
      frame.put(
        isLabelled ? .axisRight : .lightVertical,
        at: Point(column: axis + width, row: bars.row + row), role: .dim)
    }
    frame.put(
      "0", at: Point(column: axis, row: bars.endRow), columns: width, role: .dim,
      alignment: .right)
    frame.put(.axisCross, at: Point(column: axis + width, row: bars.endRow), role: .dim)
    frame.put(
      .lightHorizontal, at: Point(column: rect.column, row: bars.endRow), columns: rect.columns,
      role: .dim)
    for (index, day) in days.enumerated() {
      guard let known = day.known, let logged = known.logged else { continue }
      let margin = min(2, max(0, pitch - 2) / 2)
      let bar = Rect(
        column: curve.column(index) + margin, row: bars.row, columns: max(1, pitch - 2 * margin),
        rows: bars.rows)
      frame.bar((logged.count * 8 / 60 + rowHours / 2) / rowHours, in: bar, role: .chartLeft)
      let hours = SafeText.grouped(logged.roundedHours)
      frame.put(
        hours,
        at: Point(
          column: bar.column + max(0, bar.columns - hours.width + 1) / 2, row: bars.endRow + 1),
        columns: hours.width, role: .text)
      if day.day == burndown.today, rect.rows > 2 {
        frame.put(
          "so far", at: Point(column: bar.column, row: bars.endRow + 2), columns: 6, role: .dim)
      }
    }
    drawLevels(on: &frame, in: bars, rowHours: rowHours)
  }

  private func drawLevels(on frame: inout Frame, in bars: Rect, rowHours: Int) {
    guard let today = curve.index(of: burndown.today) else { return }
    let start = curve.column(today + 1)
    let end = curve.column(min(days.count, today + 6))
    let levels: [(Glyph, SafeText, Minutes?)] = [
      (.dashes, "pace", burndown.record.pace?.perDay),
      (.fineDashes, "needed", burndown.outlook?.needed),
    ]
    for (glyph, name, amount) in levels where end > start {
      guard let amount, amount > .zero else { continue }
      let row = bars.rows - 1 - (amount.count - 1) / (rowHours * 60)
      guard (0..<bars.rows).contains(row) else { continue }
      frame.put(
        glyph, at: Point(column: start, row: bars.row + row), columns: end - start,
        role: .chartForecast)
      frame.put(
        "\(name) \(SafeText.grouped(amount.roundedHours))",
        at: Point(column: end + 1, row: bars.row + row), columns: 20, role: .dim)
    }
  }
}

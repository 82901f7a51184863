internal import Grid
internal import ResponseDomain

/// The curve in braille, with the range of the forecast as a shade behind it.
struct BurndownCurve {
  let sheet: BurndownSheet
  let plot: Rect
  let scale: ChartScale
  let days: [Burndown.Day]
  /// Columns of a day.
  let pitch: Int

  private var burndown: Burndown { sheet.burndown }

  init(_ sheet: BurndownSheet, in plot: Rect) {
    self.sheet = sheet
    self.plot = plot
    let values = sheet.burndown.days.flatMap { day in
      [day.left, day.even, day.forecast].compactMap { $0?.count }
    }
    let largest = max(values.max() ?? 0, sheet.burndown.atStart.count, 60)
    scale = ChartScale(rows: max(1, (plot.rows) / 6), largest: (largest + 59) / 60)
    let all = sheet.burndown.days
    pitch = max(1, min(9, plot.columns / max(1, all.count + 1)))
    days = Array(all.suffix(max(1, plot.columns / pitch - 1)))
  }

  /// Dots from the top for an amount.
  private func dotRow(_ minutes: Minutes) -> Int {
    let top = scale.top * 60
    let dots = plot.rows * 4 - 1
    return dots - (max(0, min(minutes.count, top)) * dots + top / 2) / top
  }

  /// The dot column at which a day ends; -1 is the start.
  private func dotColumn(endOf index: Int) -> Int { (index + 1) * pitch * 2 }

  func draw(on frame: inout Frame, axis: Int) {
    drawAxes(on: &frame, axis: axis)
    drawRange(on: &frame)
    drawEven(on: &frame)
    drawLines(on: &frame)
    drawMarks(on: &frame)
  }

  private func drawAxes(on frame: inout Frame, axis: Int) {
    let step = scale.perRow
    let labels = Dictionary(
      (0...scale.rows).map { (row(of: .hours($0 * step)), $0 * step) }, uniquingKeysWith: max)
    for row in 0..<plot.rows {
      let label = row == 0 ? scale.top : labels[row]
      if let label, label > 0 {
        frame.put(
          SafeText.grouped(label), at: Point(column: axis, row: plot.row + row), columns: 7,
          role: .dim, alignment: .right)
      }
      frame.put(
        label == nil || label == 0 ? .lightVertical : .axisRight,
        at: Point(column: axis + 7, row: plot.row + row), role: .dim)
    }
    frame.put(
      "0", at: Point(column: axis, row: plot.endRow), columns: 7, role: .dim, alignment: .right)
    frame.put(.axisCross, at: Point(column: axis + 7, row: plot.endRow), role: .dim)
    frame.put(
      .lightHorizontal, at: Point(column: plot.column, row: plot.endRow), columns: plot.columns,
      role: .dim)
    for (index, day) in days.enumerated() where pitch >= 7 || index % 3 == 0 {
      let name = SafeText(
        untrusted: "\(day.day.weekday.rawValue) \(day.day.day)", kind: .line)
      frame.put(
        name, at: Point(column: plot.column + index * pitch + 1, row: plot.endRow + 1),
        columns: max(6, pitch), role: day.day == sheet.setting.cursor ? .title : .dim)
      if index == 0 || days[index - 1].day.month != day.day.month {
        frame.put(
          SafeText(untrusted: day.day.monthName, kind: .line),
          at: Point(column: plot.column + index * pitch + 1, row: plot.endRow + 2),
          columns: max(9, pitch), role: .dim)
      }
      if day.day == sheet.setting.cursor ?? burndown.today {
        frame.cursor = Point(column: plot.column + index * pitch + 1, row: plot.endRow + 1)
      }
    }
  }

  private func row(of minutes: Minutes) -> Int { dotRow(minutes) / 4 }

  /// The value of a course at a cell of the plot, between the ends of two days.
  private func between(
    _ from: Minutes, _ to: Minutes, _ step: Int, of steps: Int
  ) -> Minutes {
    Minutes(from.count + (to.count - from.count) * step / max(1, steps))
  }

  private func drawRange(on frame: inout Frame) {
    guard let today = days.firstIndex(where: { $0.day == burndown.today }) else { return }
    var (best, worst) = (burndown.leftAtStart, burndown.leftAtStart)
    for index in today..<days.count {
      let (nextBest, nextWorst) = (days[index].best ?? best, days[index].worst ?? worst)
      guard days[index].forecast != nil else { continue }
      for step in 0..<pitch {
        let high = row(of: between(worst, nextWorst, step, of: pitch))
        let low = row(of: between(best, nextBest, step, of: pitch))
        guard high < low || worst != best, worst > .zero else { continue }
        for row in high...max(high, low) {
          frame.put(
            .shadeLight,
            at: Point(column: plot.column + index * pitch + step, row: plot.row + row),
            role: .chartRange)
        }
      }
      (best, worst) = (nextBest, nextWorst)
    }
  }

  private func drawEven(on frame: inout Frame) {
    var before = burndown.atStart
    for (index, day) in days.enumerated() {
      guard let even = day.even else { continue }
      for step in stride(from: 0, to: pitch, by: 2) {
        let value = between(before, even, step, of: pitch)
        guard value > .zero else { continue }
        frame.put(
          .dot,
          at: Point(
            column: plot.column + index * pitch + step, row: plot.row + row(of: value)),
          role: .chartEven)
      }
      before = even
    }
  }

  private func drawLines(on frame: inout Frame) {
    var past = DotCanvas(columns: plot.columns, rows: plot.rows)
    var expected = DotCanvas(columns: plot.columns, rows: plot.rows)
    var point = (column: 0, row: dotRow(burndown.atStart))
    if let first = days.first, first.day != burndown.days.first?.day, let left = first.left {
      point.row = dotRow(left)
    }
    for (index, day) in days.enumerated() where day.day < burndown.today {
      guard let left = day.left else { continue }
      let next = (column: dotColumn(endOf: index), row: dotRow(left))
      for thickness in 0...1 {
        past.line(
          from: (point.column, point.row + thickness), to: (next.column, next.row + thickness))
      }
      point = next
    }
    if let today = days.firstIndex(where: { $0.day == burndown.today }) {
      var line = point
      for index in today..<days.count {
        guard let forecast = days[index].forecast else { continue }
        let next = (column: dotColumn(endOf: index), row: dotRow(forecast))
        if line.row < plot.rows * 4 - 1 { expected.line(from: line, to: next, every: 2) }
        line = next
      }
    }
    expected.draw(on: &frame, at: plot.origin, role: .chartForecast)
    past.draw(on: &frame, at: plot.origin, role: .chartLeft)
  }

  private func drawMarks(on frame: inout Frame) {
    if let today = days.firstIndex(where: { $0.day == burndown.today }) {
      let column = plot.column + today * pitch + pitch * 2 / 3
      drawVertical(.nowLine, at: column, foot: .now, role: .chartNow, on: &frame)
      frame.put(
        "now", at: Point(column: column + 2, row: plot.row), columns: 4, role: .chartNow)
    }
    if let outlook = burndown.outlook,
      let index = days.firstIndex(where: { $0.day >= outlook.slot.day })
    {
      let column = plot.column + index * pitch + pitch * 3 / 7
      drawVertical(.heavyVertical, at: column, foot: .axisHeavyDrop, role: .chartSlot, on: &frame)
      let room = max(0, plot.endColumn - column - 2)
      frame.put(
        "slot \(sheet.words.slot(outlook.slot))", at: Point(column: column + 2, row: plot.row),
        columns: room, role: .chartSlot)
      if let short = outlook.short, outlook.isAtRisk {
        frame.put(
          "\(short.hoursWords) h short", at: Point(column: column + 2, row: plot.row + 1),
          columns: room, role: .derivedRisk)
      }
    }
    for (index, day) in days.enumerated() {
      guard !day.scope.isEmpty else { continue }
      let point = Point(
        column: plot.column + index * pitch + pitch - 1,
        row: plot.row + max(0, row(of: day.left ?? day.planned) - 4))
      frame.put(.scope, at: point, role: .chartNow)
      let reason = SafeText(untrusted: day.scope[0].reason, kind: .line)
      frame.put(
        "\(BurndownWords.signed(day.scope.map(\.by).sum)) h on \(sheet.words.day(day.day)): \(reason)",
        at: Point(column: point.column + 2, row: point.row),
        columns: max(0, min(60, plot.endColumn - point.column - 2)), role: .text)
    }
  }

  private func drawVertical(
    _ glyph: Glyph, at column: Int, foot: Glyph, role: Role, on frame: inout Frame
  ) {
    for row in plot.row..<plot.endRow {
      frame.put(glyph, at: Point(column: column, row: row), role: role)
    }
    frame.put(foot, at: Point(column: column, row: plot.endRow), role: role)
  }

  /// Hours of each day as bars, with what is needed and what is done a day.
  func drawHours(on frame: inout Frame, axis: Int, in rect: Rect) {
    let bars = Rect(
      column: rect.column, row: rect.row, columns: rect.columns, rows: max(1, rect.rows - 2))
    let most = max(
      days.compactMap { $0.logged?.roundedHours }.max() ?? 0,
      burndown.outlook?.needed?.hoursUp ?? 0, 1)
    let scale = ChartScale(rows: bars.rows, largest: most)
    for row in 0..<bars.rows {
      let value = scale.top - row * scale.perRow
      frame.put(
        "\(value)", at: Point(column: axis, row: bars.row + row), columns: 7, role: .dim,
        alignment: .right)
      frame.put(.axisRight, at: Point(column: axis + 7, row: bars.row + row), role: .dim)
    }
    frame.put(
      "0", at: Point(column: axis, row: bars.endRow), columns: 7, role: .dim, alignment: .right)
    frame.put(.axisCross, at: Point(column: axis + 7, row: bars.endRow), role: .dim)
    frame.put(
      .lightHorizontal, at: Point(column: rect.column, row: bars.endRow), columns: rect.columns,
      role: .dim)
    for (index, day) in days.enumerated() {
      guard let logged = day.logged else { continue }
      let bar = Rect(
        column: bars.column + index * pitch + 2, row: bars.row, columns: max(1, pitch - 4),
        rows: bars.rows)
      frame.bar(scale.eighths(of: logged.count, unit: 60), in: bar, role: .chartLeft)
      frame.put(
        SafeText.grouped(logged.roundedHours),
        at: Point(column: bar.column, row: bars.endRow + 1), columns: bar.columns, role: .text,
        alignment: .center)
    }
    drawLevels(on: &frame, in: bars, scale: scale)
  }

  private func drawLevels(on frame: inout Frame, in bars: Rect, scale: ChartScale) {
    guard let today = days.firstIndex(where: { $0.day == burndown.today }) else { return }
    let start = bars.column + (today + 1) * pitch + 1
    let end = bars.column + min(days.count, today + 6) * pitch
    let levels: [(Glyph, SafeText, Minutes?)] = [
      (.dashes, "pace", burndown.record.pace?.perDay),
      (.fineDashes, "needed", burndown.outlook?.needed),
    ]
    for (glyph, name, amount) in levels where end > start {
      guard let amount, let row = scale.row(of: amount.count - 1, unit: 60) else { continue }
      frame.put(
        glyph, at: Point(column: start, row: bars.row + row), columns: end - start,
        role: .chartForecast)
      frame.put(
        "\(name) \(SafeText.grouped(amount.roundedHours))",
        at: Point(column: end + 1, row: bars.row + row), columns: 20, role: .dim)
    }
  }
}

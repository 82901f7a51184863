internal import Grid
internal import ResponseDomain

/// The curve in braille: what is left, the forecast with the shade of its range, the even pace.
struct BurndownCurve {
  let sheet: BurndownSheet
  /// Rows of the curve; the axis is the row under it.
  let plot: Rect
  /// Hours at the top.
  let top: Int
  /// Hours from one label to the next, and rows.
  let step: (hours: Int, rows: Int)
  /// What is drawn, oldest first; nil stands for a day beyond the last that is known.
  let days: [(day: CalendarDay, known: Burndown.Day?)]
  /// Columns of a day.
  let pitch: Int

  /// Steps between labels that are aimed at.
  private static let steps = 6

  var burndown: Burndown { sheet.burndown }

  /// - Parameters:
  ///   - rect: where the curve may be; it takes as many of the rows as its steps need.
  ///   - widest: columns that a day has at most.
  init(_ sheet: BurndownSheet, in rect: Rect, widest: Int) {
    self.sheet = sheet
    let burndown = sheet.burndown
    let isBurnUp = sheet.setting.isBurnUp
    let values = burndown.days.flatMap { day in
      [day.left, day.even, day.forecast, isBurnUp ? day.planned : nil].compactMap { $0?.count }
    }
    let largest = (max(values.max() ?? 0, burndown.atStart.count, 60) + 59) / 60
    let scale = ChartScale(rows: min(Self.steps, max(1, rect.rows)), largest: largest)
    let count = max(1, (largest + scale.perRow - 1) / scale.perRow)
    step = (scale.perRow, max(1, rect.rows / count))
    top = count * scale.perRow
    plot = Rect(
      column: rect.column, row: rect.row, columns: rect.columns, rows: count * step.rows)
    pitch = max(1, min(widest, rect.columns / (burndown.days.count + 1)))
    let room = max(1, rect.columns / pitch)
    var shown = burndown.days.suffix(room).map { (day: $0.day, known: Optional($0)) }
    // A day more than the forecast needs, so that its end is seen to be one.
    if shown.count < room, let last = shown.last?.day,
      let next = burndown.calendar.workDay(1, from: last.adding(days: 1))
    {
      shown.append((day: next, known: nil))
    }
    days = shown
  }

  /// - Parameters:
  ///   - axis: the column where the labels begin.
  ///   - width: columns of a label.
  func draw(on frame: inout Frame, axis: Int, width: Int) {
    drawAxes(on: &frame, axis: axis, width: width)
    drawRange(on: &frame)
    drawEven(on: &frame)
    drawNow(on: &frame)
    drawLines(on: &frame)
    drawSlot(on: &frame)
    drawScope(on: &frame)
  }

  /// The dot, from the top, at which an amount of minutes lies.
  func dotRow(_ minutes: Int) -> Int {
    let whole = top * 60
    let clamped = max(0, min(minutes, whole))
    return (whole - clamped) * plot.rows * 4 / whole
  }

  func row(of minutes: Int) -> Int { dotRow(minutes) / 4 }

  /// The place of a day among those drawn.
  func index(of day: CalendarDay) -> Int? { days.firstIndex { $0.day == day } }

  /// The first column of a day.
  func column(_ index: Int) -> Int { plot.column + index * pitch }

  private func drawAxes(on frame: inout Frame, axis: Int, width: Int) {
    for row in 0..<plot.rows {
      let isLabelled = row % step.rows == 0
      if isLabelled {
        frame.put(
          SafeText.grouped(top - row / step.rows * step.hours),
          at: Point(column: axis, row: plot.row + row), columns: width, role: .dim,
          alignment: .right)
      }
      frame.put(
        isLabelled ? .axisRight : .lightVertical,
        at: Point(column: axis + width, row: plot.row + row), role: .dim)
    }
    frame.put(
      "0", at: Point(column: axis, row: plot.endRow), columns: width, role: .dim,
      alignment: .right)
    frame.put(.axisCross, at: Point(column: axis + width, row: plot.endRow), role: .dim)
    frame.put(
      .lightHorizontal, at: Point(column: plot.column, row: plot.endRow), columns: plot.columns,
      role: .dim)
  }
}

internal import Grid
internal import ResponseDomain

/// The burndown of a case: what is left, the even pace, the forecast with its range, slot and now.
struct WallChart {
  let burndown: WallBurndown?

  /// Columns of the figures at the left with their axis.
  private static let axis = 6

  func draw(on frame: inout Frame, in rect: Rect) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    frame.put(
      "HOURS LEFT", at: Point(column: rect.column + 1, row: rect.row), columns: rect.columns,
      role: .title)
    guard let burndown, !burndown.days.isEmpty else {
      frame.put(
        "-", at: Point(column: rect.column + 1, row: rect.row + 1), columns: rect.columns,
        role: .dim)
      return
    }
    // Title above, days below; three equal parts between the figures.
    let parts = (rect.rows - 3) / 3
    let width = rect.columns - Self.axis - 2
    guard parts > 0, width > 0 else { return }
    let plot = Rect(
      column: rect.column + Self.axis, row: rect.row + 1, columns: width, rows: parts * 3 + 1)
    let scale = Scale(burndown: burndown, plot: plot)
    drawAxes(on: &frame, in: plot, scale: scale, parts: parts)
    drawMarks(burndown, on: &frame, in: plot, scale: scale)
    WallCurve(burndown: burndown, scale: scale, plot: plot).draw(on: &frame)
    drawSlot(burndown, on: &frame, in: plot, scale: scale)
    drawDays(burndown, on: &frame, in: plot, scale: scale)
  }

  private func drawAxes(on frame: inout Frame, in plot: Rect, scale: Scale, parts: Int) {
    let bottom = plot.endRow - 1
    for row in plot.row..<plot.endRow {
      frame.put(.lightVertical, at: Point(column: plot.column - 1, row: row), role: .frame)
    }
    for tick in 0...3 {
      let row = bottom - tick * parts
      frame.put(
        SafeText(untrusted: Self.grouped(scale.step * tick), kind: .line),
        at: Point(column: plot.column - Self.axis, row: row), columns: Self.axis - 1, role: .text,
        alignment: .right)
      frame.put(
        tick == 0 ? .axisCross : .axisRight, at: Point(column: plot.column - 1, row: row),
        role: .frame)
    }
    frame.put(
      .lightHorizontal, at: Point(column: plot.column, row: bottom), columns: plot.columns,
      role: .frame)
  }

  /// The now line, and the range of the finish on the axis.
  private func drawMarks(
    _ burndown: WallBurndown, on frame: inout Frame, in plot: Rect, scale: Scale
  ) {
    let bottom = plot.endRow - 1
    if let earliest = burndown.earliest, let latest = burndown.latest, earliest <= latest {
      let from = scale.end(of: earliest)
      frame.put(
        .heavyHorizontal, at: Point(column: from, row: bottom),
        columns: min(plot.endColumn, scale.end(of: latest) + 1) - from, role: .chartRange)
    }
    if let today = burndown.today {
      let column = scale.end(of: today)
      for row in plot.row..<bottom {
        frame.put(.nowLine, at: Point(column: column, row: row), role: .chartNow)
      }
      frame.put(.now, at: Point(column: column, row: bottom), role: .chartNow)
    }
  }

  /// The slot stands over the curves: what lies behind it is late.
  private func drawSlot(
    _ burndown: WallBurndown, on frame: inout Frame, in plot: Rect, scale: Scale
  ) {
    guard let slot = burndown.slot else { return }
    let column = scale.end(of: slot) - scale.days + 1
    let bottom = plot.endRow - 1
    for row in plot.row..<bottom {
      frame.put(.heavyVertical, at: Point(column: column, row: row), role: .chartSlot)
    }
    frame.put(.axisHeavyFoot, at: Point(column: column, row: bottom), role: .chartSlot)
  }

  private func drawDays(
    _ burndown: WallBurndown, on frame: inout Frame, in plot: Rect, scale: Scale
  ) {
    let every = max(1, (6 + scale.days - 1) / scale.days)
    for index in stride(from: 0, to: burndown.days.count, by: every) {
      let end = scale.end(of: index)
      guard end < plot.endColumn else { break }
      frame.put(
        "\(burndown.days[index].day)", at: Point(column: end - 2, row: plot.endRow), columns: 3,
        role: .text, alignment: .right)
    }
  }

  /// `1,200`
  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(number % 1000)
    return "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

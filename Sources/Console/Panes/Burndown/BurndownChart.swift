internal import Grid
internal import ResponseDomain

/// The curve of a burndown in eighth blocks: what is left, the even pace, the forecast, its range,
/// the slot, now, and changes of scope.
///
/// Columns are the start, then a day each; the slot has a column of its own before its day.
struct BurndownChart {
  let sheet: BurndownSheet
  let rect: Rect
  let scale: ChartScale
  let columns: BurndownColumns

  /// Columns before the plot: a label and the axis.
  static let axisColumn = 5

  private var burndown: Burndown { sheet.burndown }
  private var isBurnUp: Bool { sheet.setting.isBurnUp }

  /// - Parameter rect: the rows of the plot; the axis is drawn on the row under it.
  init(_ sheet: BurndownSheet, in rect: Rect) {
    self.sheet = sheet
    self.rect = rect
    let burndown = sheet.burndown
    let values = burndown.days.flatMap { day in
      [day.left, day.even, day.forecast, sheet.setting.isBurnUp ? day.planned : nil]
        .compactMap { $0?.count }
    }
    let largest = max(values.max() ?? 0, burndown.atStart.count, 60)
    scale = ChartScale(rows: rect.rows, largest: (largest + 59) / 60)
    columns = BurndownColumns(
      days: burndown.days.map(\.day), slot: burndown.outlook?.slot.day, today: burndown.today,
      room: rect.columns - Self.axisColumn - 1)
  }

  /// The column of the frame for a column of the plot.
  func column(_ plot: Int) -> Int { rect.column + Self.axisColumn + 1 + plot }

  func draw(on frame: inout Frame) {
    drawAxes(on: &frame)
    for place in columns.places {
      let bar = Rect(
        column: column(place.column), row: rect.row, columns: columns.width, rows: rect.rows)
      guard let day = place.day.flatMap({ burndown.day($0) }) else {
        let start = isBurnUp ? Minutes.zero : burndown.atStart
        frame.bar(scale.eighths(of: start.count, unit: 60), in: bar, role: .chartLeft)
        continue
      }
      draw(day, at: place.column, bar: bar, on: &frame)
    }
    drawSlot(on: &frame)
    drawScope(on: &frame)
  }

  private func draw(
    _ day: Burndown.Day, at plot: Int, bar: Rect, on frame: inout Frame
  ) {
    if let left = day.left {
      let value = isBurnUp ? day.planned - left : left
      frame.bar(scale.eighths(of: value.count, unit: 60), in: bar, role: .chartLeft)
    } else if let forecast = day.forecast {
      let value = isBurnUp ? day.planned - forecast : forecast
      frame.shade(scale.eighths(of: value.count, unit: 60), in: bar, role: .chartForecast)
    }
    guard columns.pitch > columns.width else { return }
    let mark = isBurnUp ? day.planned : day.even
    if let row = mark.flatMap({ scale.row(of: $0.count, unit: 60) }) {
      frame.put(
        .dot, at: Point(column: column(plot + columns.width), row: rect.row + row),
        role: .chartEven)
    }
  }

  private func drawAxes(on frame: inout Frame) {
    for row in 0..<rect.rows {
      let value = scale.top - row * scale.perRow
      let isLabelled = row % 2 == 0
      if isLabelled {
        frame.put(
          "\(value)", at: Point(column: rect.column, row: rect.row + row),
          columns: Self.axisColumn, role: .dim, alignment: .right)
      }
      frame.put(
        isLabelled ? .axisRight : .lightVertical,
        at: Point(column: rect.column + Self.axisColumn, row: rect.row + row), role: .dim)
    }
    let row = rect.endRow
    frame.put(
      "0", at: Point(column: rect.column, row: row), columns: Self.axisColumn, role: .dim,
      alignment: .right)
    frame.put(
      .axisCross, at: Point(column: rect.column + Self.axisColumn, row: row), role: .dim)
    frame.put(
      .lightHorizontal, at: Point(column: column(0), row: row), columns: columns.used, role: .dim)
    if case .finish(let finish) = burndown.forecast, let range = columns.span(of: finish) {
      frame.put(
        .heavyHorizontal, at: Point(column: column(range.lowerBound), row: row),
        columns: range.count, role: .chartRange)
    }
    if let today = columns.place(of: burndown.today) {
      frame.put(
        .now, at: Point(column: column(today), row: row), columns: columns.width, role: .chartNow)
    }
  }

  private func drawSlot(on frame: inout Frame) {
    guard let plot = columns.slotColumn else { return }
    for row in 0..<rect.rows {
      frame.put(
        .heavyVertical, at: Point(column: column(plot), row: rect.row + row), role: .chartSlot)
    }
    frame.put(
      .axisHeavyFoot, at: Point(column: column(plot), row: rect.endRow), role: .chartSlot)
    let name: SafeText = "the slot"
    let isLeft = plot >= name.width + 4
    frame.put(
      name,
      at: Point(column: column(isLeft ? plot - name.width : plot + 1), row: rect.row),
      columns: isLeft ? name.width : max(0, rect.endColumn - column(plot) - 1), role: .chartSlot)
  }

  /// A mark two rows above the bar of the day, with what changed.
  private func drawScope(on frame: inout Frame) {
    for day in burndown.days where !day.scope.isEmpty {
      guard let plot = columns.place(of: day.day) else { continue }
      let value = isBurnUp ? day.planned : day.left ?? day.planned
      let top = scale.row(of: value.count, unit: 60) ?? rect.rows - 1
      let point = Point(column: column(plot), row: rect.row + max(0, top - 2))
      frame.put(.scope, at: point, role: .chartNow)
      let what = Self.place(of: day.scope, in: sheet.hours).map { " for \($0)" as SafeText }
      let words: SafeText =
        "\(BurndownWords.signed(day.scope.map(\.by).sum)) h\(what ?? "")"
      let end = columns.slotColumn.map { column($0) } ?? rect.endColumn
      frame.put(
        words, at: Point(column: point.column + 2, row: point.row),
        columns: max(0, end - point.column - 2), role: .text)
    }
  }

  /// The one platform that a change is about; nil for several.
  private static func place(of changes: [PlanChange], in hours: TestingHours) -> SafeText? {
    let platforms = Set(changes.flatMap { hours.line($0.line)?.line.scope.platforms ?? [] })
    guard platforms.count == 1, let only = platforms.first else { return nil }
    return BurndownWords.short(only)
  }
}

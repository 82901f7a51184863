internal import Grid
internal import ResponseDomain

/// What stands on a burndown: now, the slot, changes of scope, and the days under it.
extension BurndownCurve {
  /// Whether a day has room for its name, and the curve for the range behind it.
  var isWide: Bool { pitch >= 7 }

  func drawNow(on frame: inout Frame) {
    if let today = index(of: burndown.today) {
      let column = column(today) + pitch * 2 / 3
      drawVertical(.nowLine, at: column, foot: .now, role: .chartNow, on: &frame)
      if isWide {
        frame.put(
          "now", at: Point(column: column + 2, row: plot.row), columns: 4, role: .chartNow)
      }
    }
  }

  /// The slot stands before the forecast that runs through it.
  func drawSlot(on frame: inout Frame) {
    guard let outlook = burndown.outlook,
      let index = days.firstIndex(where: { $0.day >= outlook.slot.day })
    else { return }
    let column = column(index)
    drawVertical(
      .heavyVertical, at: column, foot: isWide ? .axisHeavyDrop : .axisHeavyFoot,
      role: .chartSlot, on: &frame)
    let local = sheet.zone.local(outlook.slot.at)
    let clock = SafeText(untrusted: local.clock, kind: .line)
    let zone = SafeText(untrusted: local.abbreviation, kind: .line)
    let slot: SafeText =
      isWide ? "slot \(sheet.words.slot(outlook.slot)) \(zone)" : "slot \(clock)"
    put(slot, beside: column, row: 0, role: .chartSlot, on: &frame)
    if let short = outlook.short, outlook.isAtRisk {
      put("\(short.hoursWords) h short", beside: column, row: 1, role: .derivedRisk, on: &frame)
    }
  }

  /// Words behind a line, or before it where there is no room behind.
  private func put(
    _ words: SafeText, beside column: Int, row: Int, role: Role, on frame: inout Frame
  ) {
    let room = max(0, plot.endColumn - column - 2)
    let start = words.width <= room ? column + 2 : max(plot.column, column - words.width - 1)
    frame.put(
      words, at: Point(column: start, row: plot.row + row), columns: words.width, role: role)
  }

  /// From the end of the earliest finish to that of the latest, on the axis.
  func drawFinish(on frame: inout Frame) {
    guard case .finish(let finish) = burndown.forecast,
      let first = index(of: finish.earliest)
    else { return }
    let last: Int =
      switch finish.latest {
      case .never: days.count - 1
      case .on(let day): index(of: day) ?? days.count - 1
      }
    let start = column(first + 1) - 1
    frame.put(
      .heavyHorizontal, at: Point(column: start, row: plot.endRow),
      columns: max(1, column(max(first, last) + 1) - start), role: .chartRange)
    if let outlook = burndown.outlook,
      let slot = days.firstIndex(where: { $0.day >= outlook.slot.day })
    {
      frame.put(
        .axisHeavyFoot, at: Point(column: column(slot), row: plot.endRow), role: .chartSlot)
    }
  }

  /// A mark above the curve, with what changed, when and why.
  func drawScope(on frame: inout Frame) {
    guard isWide else { return }
    for (index, shownDay) in days.enumerated() {
      guard let day = shownDay.known, !day.scope.isEmpty else { continue }
      let by = day.scope.map(\.by).sum
      let before = index > 0 ? days[index - 1].known?.left ?? burndown.atStart : burndown.atStart
      let value = sheet.setting.isBurnUp ? day.planned : max(before, day.left ?? before)
      let point = Point(
        column: column(index) + pitch * 2 / 5,
        row: plot.row + max(0, row(of: value.count) - 2))
      frame.put(.scope, at: point, role: .chartNow)
      let reason = SafeText(untrusted: day.scope[0].reason, kind: .line)
      frame.put(
        "\(BurndownWords.signed(by)) h on \(sheet.words.day(day.day)): \(reason)",
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

  /// Each day by its name, the months, and the work days that are off.
  func drawDays(on frame: inout Frame, row: Int) {
    for (index, shownDay) in days.enumerated() where isWide || index % max(1, 9 / pitch) == 0 {
      let day = shownDay.day
      let start = column(index) + 1
      frame.put(
        SafeText(untrusted: "\(day.weekday.rawValue) \(day.day)", kind: .line),
        at: Point(column: start, row: row), columns: max(6, pitch),
        role: day == sheet.setting.cursor ? .title : .dim)
      if index == 0 || days[index - 1].day.month != day.month {
        frame.put(
          SafeText(untrusted: day.monthName, kind: .line),
          at: Point(column: start, row: row + 1), columns: max(9, pitch), role: .dim)
      }
      if isWide, index > 0 {
        drawHolidays(between: index - 1, and: index, row: row + 1, on: &frame)
      }
      if day == sheet.setting.cursor ?? burndown.today {
        frame.cursor = Point(column: start, row: row)
      }
    }
  }

  private func drawHolidays(between left: Int, and right: Int, row: Int, on frame: inout Frame) {
    let calendar = burndown.calendar
    let off = calendar.holidays.filter {
      $0 > days[left].day && $0 < days[right].day && !calendar.weekend.contains($0.weekday)
    }.sorted()
    guard let first = off.first else { return }
    let name: SafeText =
      off.count == 1
      ? "\(first.day) \(SafeText(untrusted: first.monthName, kind: .line)) off"
      : "\(off.count) days off"
    // The name of a month may stand there already.
    let isFirst = left == 0 || days[left - 1].day.month != days[left].day.month
    let month = isFirst ? days[left].day.monthName.count + 2 : 0
    frame.put(
      name,
      at: Point(column: max(column(right) - name.width / 2, column(left) + month), row: row),
      columns: name.width, role: .dim)
  }
}

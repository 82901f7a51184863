internal import Grid
internal import ResponseDomain

/// Every figure of a burndown as a column of text: forecast, parts, what if.
struct BurndownFigures {
  let sheet: BurndownSheet

  private var burndown: Burndown { sheet.burndown }
  private var words: BurndownWords { sheet.words }

  func draw(on frame: inout Frame, in rect: Rect) {
    var row = rect.row
    func put(_ text: SafeText, _ role: Role = .text) {
      if row < rect.endRow {
        frame.put(
          text, at: Point(column: rect.column, row: row), columns: rect.columns, role: role)
      }
      row += 1
    }
    put("FORECAST", .title)
    put("")
    for line in forecast { put(line) }
    put("")
    for grouping in [HoursGrouping.kind, .platform, .team, .mode] {
      guard row < rect.endRow else { return }
      drawParts(grouping, on: &frame, in: rect, row: &row)
    }
    let all = HoursPart.all(burndown)
    if row > rect.row { row -= 1 }
    drawPart(all, on: &frame, in: rect, row: row)
    row += 1
    put(
      "\(Self.padded("engineering, apart", 25))\(Self.right(burndown.engineering.roundedHours, 8))")
    put("")
    put("WHAT IF (f)", .title)
    for (index, change) in sheet.whatIfs.prefix(5).enumerated() {
      let name = words.name(of: change, in: sheet.hours, required: sheet.required)
      put(
        "\(Self.padded(name, 26))\(sheet.outcome(of: change))",
        index == sheet.setting.whatIf % max(1, sheet.whatIfs.count) ? .title : .text)
    }
    put("nothing changes until you keep one (K)", .dim)
  }

  private var forecast: [SafeText] {
    var lines: [SafeText] = []
    switch burndown.forecast {
    case .noPlan: lines.append("no plan")
    case .finished: lines.append("nothing is left")
    case .tooEarly(let days): lines.append("none before 3 days of data, \(days) so far")
    case .noFinish: lines.append("no finish at this pace")
    case .finish(let finish):
      let last: SafeText =
        switch finish.latest {
        case .never: "never"
        case .on(let day): words.day(day)
        }
      lines.append("finish     \(words.day(finish.day))")
      lines.append("range      \(words.day(finish.earliest)) to \(last)")
    }
    guard let outlook = burndown.outlook else { return lines + ["slot       none"] }
    let zone = SafeText(
      untrusted: sheet.setting.zone.local(outlook.slot.at).abbreviation, kind: .line)
    lines.append("slot       \(words.slot(outlook.slot)) \(zone)")
    switch outlook.margin {
    case .unknown: break
    case .never, .late: lines.append("short      \(outlook.short?.hoursWords ?? "-") h at the slot")
    case .spare(let days):
      lines.append("spare      \(SafeText.counted(days, "work day", "work days"))")
    }
    if let pace = burndown.record.pace, let extremes = burndown.record.extremes {
      let days = min(PaceRecord.paceDays, burndown.record.days.count)
      lines.append(
        "pace       \(SafeText.grouped(pace.perDay.roundedHours)) h, mean of the last \(days) work days"
      )
      lines.append(
        "           best 3 in a row \(SafeText.grouped(extremes.best.perDay.roundedHours)), worst \(SafeText.grouped(extremes.worst.perDay.roundedHours))"
      )
    }
    return lines
  }

  private func drawParts(
    _ grouping: HoursGrouping, on frame: inout Frame, in rect: Rect, row: inout Int
  ) {
    let name = SafeText(untrusted: "BY " + grouping.rawValue.uppercased(), kind: .line)
    frame.put(
      "\(Self.padded(name, 28))plan logged  left", at: Point(column: rect.column, row: row),
      columns: rect.columns, role: .title)
    row += 1
    for part in sheet.hours.parts(by: grouping, required: sheet.required)
    where row < rect.endRow {
      drawPart(part, on: &frame, in: rect, row: row)
      row += 1
    }
    row += 1
  }

  private func drawPart(_ part: HoursPart, on frame: inout Frame, in rect: Rect, row: Int) {
    guard row < rect.endRow else { return }
    let name = SafeText(untrusted: part.name, kind: .line)
    frame.put(
      "\(Self.padded(name, 25))\(Self.right(part.planned.roundedHours, 7))\(Self.right(part.logged.roundedHours, 7))\(Self.right(part.left.roundedHours, 6))",
      at: Point(column: rect.column, row: row), columns: rect.columns, role: .text)
    frame.put(
      Gauge(
        used: max(0, part.logged.count), total: max(1, part.planned.count), cells: 4,
        isLate: false),
      at: Point(column: rect.column + 46, row: row))
  }

  private static func padded(_ text: SafeText, _ width: Int) -> SafeText {
    text + SafeText.blanks(max(0, width - text.width))
  }

  private static func right(_ number: Int, _ width: Int) -> SafeText {
    let text = SafeText.grouped(number)
    return SafeText.blanks(max(0, width - text.width)) + text
  }
}

extension HoursPart {
  /// The whole as a part of its own, under the others.
  static func all(_ burndown: Burndown) -> HoursPart {
    HoursPart(
      name: "all", planned: burndown.planned, logged: burndown.logged, left: burndown.left)
  }
}

internal import Grid
internal import ResponseDomain

/// Every figure of a burndown as a column of text: forecast, parts, what holds it, what if.
struct BurndownFigures {
  let sheet: BurndownSheet
  let holds: [CellHold]

  /// Changes that are told at once.
  static let whatIfRows = 3
  private static let holdRows = 3

  private var burndown: Burndown { sheet.burndown }
  private var words: BurndownWords { sheet.words }

  /// A line of the column; a part has its gauge behind it.
  private enum Line {
    case text(SafeText, Role)
    case part(HoursPart)
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    for (offset, line) in lines.prefix(max(0, rect.rows)).enumerated() {
      let at = Point(column: rect.column, row: rect.row + offset)
      switch line {
      case .text(let text, let role):
        frame.put(text, at: at, columns: rect.columns, role: role)
      case .part(let part): draw(part, on: &frame, at: at, columns: rect.columns)
      }
    }
  }

  private var lines: [Line] {
    var lines: [Line] = [.text("FORECAST", .title)]
    lines += forecast.map { .text($0, .text) }
    for grouping in [HoursGrouping.kind, .platform, .team, .mode] {
      let name = SafeText(untrusted: "BY " + grouping.rawValue.uppercased(), kind: .line)
      lines += [.text("", .text), .text("\(name.padded(to: 28))plan logged  left", .title)]
      lines += sheet.figures.parts(by: grouping).map { .part($0) }
    }
    let engineering = SafeText.grouped(burndown.engineering.roundedHours)
    lines += [
      .part(.all(burndown)),
      .text(
        "\(("engineering, apart" as SafeText).padded(to: 25))\(engineering.padded(to: 14, alignment: .right))",
        .text),
    ]
    lines += section(
      "WHAT HOLDS IT",
      holds.prefix(Self.holdRows).map { $0.words(at: sheet.figures.now, in: sheet.zone) })
    lines += whatIfs
    return lines
  }

  private func section(_ title: SafeText, _ words: [SafeText]) -> [Line] {
    words.isEmpty ? [] : [.text("", .text), .text(title, .title)] + words.map { .text($0, .text) }
  }

  private var whatIfs: [Line] {
    let all = sheet.figures.whatIfs
    guard let chosen = sheet.whatIf else { return [] }
    var shown = Array(all.prefix(Self.whatIfRows))
    if !shown.contains(chosen) { shown[shown.count - 1] = chosen }
    let changes = shown.map { change -> Line in
      .text(
        "\(sheet.name(of: change).padded(to: 26))\(sheet.outcome(of: change))",
        change == chosen && sheet.setting.whatIf > 0 ? .title : .text)
    }
    return [.text("", .text), .text("WHAT IF (f)", .title)] + changes
      + [.text("nothing changes until you keep one", .dim)]
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
      untrusted: sheet.zone.local(outlook.slot.at).abbreviation, kind: .line)
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

  private func draw(_ part: HoursPart, on frame: inout Frame, at point: Point, columns: Int) {
    let name = SafeText(untrusted: part.name, kind: .line).cut(to: 25).padded(to: 25)
    let figures = zip([part.planned, part.logged, part.left], [7, 7, 6]).map { minutes, width in
      SafeText.grouped(minutes.roundedHours).padded(to: width, alignment: .right)
    }
    frame.put("\(name)\(figures.joined())", at: point, columns: columns, role: .text)
    frame.put(
      Gauge(
        used: max(0, part.logged.count), total: max(1, part.planned.count), cells: 4,
        isLate: false),
      at: Point(column: point.column + 46, row: point.row))
  }
}

extension HoursPart {
  /// The whole as a part of its own, under the others.
  static func all(_ burndown: Burndown) -> HoursPart {
    HoursPart(
      name: "all", planned: burndown.planned, logged: burndown.logged, left: burndown.left)
  }
}

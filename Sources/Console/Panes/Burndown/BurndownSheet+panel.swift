internal import Grid
internal import ResponseDomain

extension BurndownSheet {
  typealias PanelLine = (text: SafeText, role: Role)

  /// Forecast, pace and the change that is looked at, as they stand beside the chart.
  var panel: [PanelLine] {
    var lines: [PanelLine] = [("FORECAST", .title)]
    lines += forecastLines
    lines.append(("", .text))
    lines += paceLines
    lines.append(("", .text))
    lines += whatIfLines
    return lines
  }

  private var forecastLines: [PanelLine] {
    var lines: [PanelLine] = []
    switch burndown.forecast {
    case .noPlan: lines.append(("no plan", .dim))
    case .finished: lines.append(("nothing is left", .text))
    case .tooEarly(let days):
      lines.append(("none before 3 days", .text))
      lines.append(("data of \(days) so far", .dim))
    case .noFinish:
      lines.append(("no finish at this", .derivedRisk))
      lines.append(("pace", .derivedRisk))
    case .finish(let finish):
      lines.append(("finish \(words.day(finish.day))", .text))
      lines.append(("range  \(words.range(of: finish))", .text))
    }
    guard let outlook = burndown.outlook else { return lines + [("slot   none", .dim)] }
    lines.append(("slot   \(words.slot(outlook.slot))", .text))
    switch outlook.margin {
    case .unknown: lines.append(("short  not known yet", .dim))
    case .never, .late:
      lines.append(("short  \(outlook.short?.hoursWords ?? "-") h at the slot", .derivedRisk))
    case .spare(let days):
      lines.append(("spare  \(SafeText.counted(days, "work day", "work days"))", .text))
    }
    return lines
  }

  private var paceLines: [PanelLine] {
    var lines: [PanelLine] = []
    if let outlook = burndown.outlook {
      let needed = outlook.needed.map { "\($0.hoursWords) h a day" as SafeText }
      lines.append(("needs  \(needed ?? "no day is left")", .text))
    }
    if let pace = burndown.record.pace {
      lines.append(("does   \(SafeText.grouped(pace.perDay.roundedHours)) h a day", .text))
    } else {
      lines.append(("does   not known yet", .dim))
    }
    return lines
  }

  private var whatIfLines: [PanelLine] {
    guard let change = whatIf else { return [] }
    return [("WHAT IF (f)", .title), (name(of: change), .text), (outcome(of: change), .text)]
  }

  func name(of change: WhatIf) -> SafeText {
    words.name(of: change, platforms: figures.parts(by: .platform))
  }

  /// The forecast as it would be.
  func outcome(of change: WhatIf) -> SafeText {
    let changed = figures.burndown(if: change)
    switch (change, changed.forecast, changed.outlook?.margin) {
    case (.moveSlot, _, .some(.spare(let days))):
      return "\(SafeText.counted(days, "work day", "work days")) to spare"
    case (_, .finish(let finish), _): return "finish \(words.day(finish.day))"
    case (_, .finished, _): return "nothing is left"
    case (_, .noPlan, _), (_, .tooEarly, _): return "no forecast yet"
    case (_, .noFinish, _): return "no finish at this pace"
    }
  }
}

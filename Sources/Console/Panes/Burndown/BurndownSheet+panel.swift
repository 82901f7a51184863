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
    switch burndown.outlook?.needed {
    case .some(let needed): lines.append(("needs  \(needed.hoursWords) h a day", .text))
    case .none: lines.append(("needs  no day is left", .text))
    }
    if let pace = burndown.record.pace {
      lines.append(("does   \(SafeText.grouped(pace.perDay.roundedHours)) h a day", .text))
    } else {
      lines.append(("does   not known yet", .dim))
    }
    return lines
  }

  private var whatIfLines: [PanelLine] {
    let changes = whatIfs
    guard !changes.isEmpty else { return [] }
    let change = changes[setting.whatIf % changes.count]
    return [
      ("WHAT IF (f)", .title), (words.name(of: change, in: hours, required: required), .text),
      (outcome(of: change), .text),
    ]
  }

  /// What can be looked at: what is needed for the slot, platforms left out, the next slot.
  var whatIfs: [WhatIf] {
    guard burndown.left > .zero else { return [] }
    var changes: [WhatIf] = []
    if let remedy = burndown.remedy { changes.append(remedy.change) }
    if let next = burndown.calendar.workDay(1, from: burndown.today.adding(days: 1)) {
      for more in [8, 24] { changes.append(.moreADay(.hours(more), from: next)) }
    }
    let parts = hours.parts(by: .platform, required: required)
      .sorted { ($1.left, $0.name) < ($0.left, $1.name) }
    changes += parts.filter { $0.left > .zero }.compactMap {
      PlatformID($0.name).map { .leaveOut($0) }
    }
    if let slot = burndown.outlook?.slot {
      changes.append(
        .moveSlot(
          to: Slot(
            day: slot.day.adding(days: 7), hour: slot.hour, minute: slot.minute,
            in: setting.zone)))
    }
    return changes
  }

  /// The forecast as it would be.
  func outcome(of change: WhatIf) -> SafeText {
    let changed = burndown(if: change)
    switch (change, changed.forecast, changed.outlook?.margin) {
    case (.moveSlot, _, .some(.spare(let days))):
      return "\(SafeText.counted(days, "work day", "work days")) to spare"
    case (_, .finish(let finish), _): return "finish \(words.day(finish.day))"
    case (_, .finished, _): return "nothing is left"
    case (_, .noPlan, _), (_, .tooEarly, _): return "no forecast yet"
    case (_, .noFinish, _): return "no finish at this pace"
    }
  }

  private func burndown(if change: WhatIf) -> Burndown {
    // Noon of the day stands for now: a forecast knows days only.
    let noon = setting.zone.moment(on: burndown.today, hour: 12, minute: 0)
    return hours.burndown(
      if: change, slot: burndown.outlook?.slot, required: required,
      calendar: burndown.calendar, at: noon, in: setting.zone)
  }
}

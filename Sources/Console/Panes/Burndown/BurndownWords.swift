package import Grid
package import ResponseDomain

/// What a burndown says in words.
package struct BurndownWords {
  let burndown: Burndown
  let id: CaseID
  let zone: ZoneRules

  package init(_ burndown: Burndown, id: CaseID, zone: ZoneRules) {
    self.burndown = burndown
    self.id = id
    self.zone = zone
  }

  /// The derived word, by how much, and why.
  var verdict: SafeText {
    let outgrown: SafeText = burndown.outgrown ? ", scope grows faster than work" : ""
    guard let outlook = burndown.outlook else {
      switch burndown.forecast {
      case .noPlan: return "no plan"
      case .finished: return "finished"
      case .tooEarly, .noFinish, .finish: return "no slot\(outgrown)"
      }
    }
    switch burndown.forecast {
    case .noPlan: return "no plan"
    case .finished: return "finished"
    case .tooEarly: return outlook.hasPassed ? "LATE: the slot has passed" : "no forecast yet"
    case .noFinish, .finish: break
    }
    if outlook.hasPassed { return "LATE: the slot has passed" }
    switch outlook.margin {
    case .unknown: return "no forecast yet"
    case .never: return "AT RISK: no finish at this pace"
    case .late:
      return "AT RISK: \(outlook.short?.hoursWords ?? "0") h short at the slot\(outgrown)"
    case .spare(let days):
      return "on pace, \(SafeText.counted(days, "work day", "work days")) to spare\(outgrown)"
    }
  }

  /// `#1026 testing hours   604 of 1,104 h left   AT RISK: 56 h short at the slot`
  var head: SafeText {
    "\(id.safe) testing hours   \(burndown.left.hoursWords) of \(burndown.planned.hoursWords) h left   \(verdict)"
  }

  /// `AT RISK: 56 h short at the slot   604 of 1,104 h left`
  var shortHead: SafeText {
    "\(verdict)   \(burndown.left.hoursWords) of \(burndown.planned.hoursWords) h left"
  }

  /// `finish Wed 16 Jul, range 15 to 18 Jul; needs 110 h a day, does 100`
  var outlook: SafeText {
    var parts: [SafeText] = []
    switch burndown.forecast {
    case .noPlan: parts.append("no plan")
    case .finished: return "nothing is left"
    case .tooEarly(let days): parts.append("no forecast before 3 days of data, \(days) so far")
    case .noFinish: parts.append("no finish at this pace")
    case .finish(let finish):
      parts.append("finish \(day(finish.day)), range \(range(of: finish))")
    }
    if let needed = burndown.outlook?.needed {
      let pace = burndown.record.pace.map { SafeText.grouped($0.perDay.roundedHours) }
      parts.append("needs \(needed.hoursWords) h a day, does \(pace ?? "-")")
    }
    return parts.joined(separator: "; ")
  }

  /// `Wed 16 Jul`
  func day(_ day: CalendarDay) -> SafeText {
    let year = day.year == burndown.today.year ? "" : " \(day.year)"
    return SafeText(untrusted: "\(day.weekday.rawValue) \(day.shortWords)\(year)", kind: .line)
  }

  /// `15 to 18 Jul`
  func range(of finish: Forecast.Finish) -> SafeText {
    let first = SafeText(untrusted: finish.earliest.shortWords, kind: .line)
    switch finish.latest {
    case .never: return "\(first) to never"
    case .on(let day):
      let last = SafeText(untrusted: day.shortWords, kind: .line)
      return day.month == finish.earliest.month
        ? "\(finish.earliest.day) to \(last)"
        : "\(first) to \(last)"
    }
  }

  /// `Wed 16 Jul 10:00`
  func slot(_ slot: Slot) -> SafeText {
    let local = zone.local(slot.at)
    return "\(day(slot.day)) \(SafeText(untrusted: local.clock, kind: .line))"
  }

  /// - Parameter platforms: the hours of each platform.
  func name(of change: WhatIf, platforms: [HoursPart]) -> SafeText {
    switch change {
    case .moreADay(let minutes, let from):
      return
        "+\(minutes.hoursWords) h a day from \(SafeText(untrusted: from.shortWords, kind: .line))"
    case .leaveOut(let platform):
      let left = platforms.first { $0.name == platform.text }?.left ?? .zero
      return "leave \(Self.short(platform)) out, \(left.hoursWords) h"
    case .moveSlot(let slot): return "slot to \(day(slot.day))"
    }
  }

  /// The figures of one day, as the rule has them.
  func figures(of day: CalendarDay) -> SafeText {
    guard let found = burndown.day(day) else {
      return burndown.days.isEmpty ? "no test is planned" : "\(self.day(day)): no work day"
    }
    if let left = found.left, let logged = found.logged {
      let soFar: SafeText = day == burndown.today ? " so far" : ""
      let scope: SafeText =
        found.scope.isEmpty ? "" : ", scope \(Self.signed(found.scope.map(\.by).sum)) h"
      return
        "\(self.day(day)): \(left.hoursWords) h left, \(SafeText.grouped(logged.roundedHours)) logged\(soFar)\(scope)"
    }
    guard let forecast = found.forecast else { return "\(self.day(day)): no forecast" }
    return "\(self.day(day)): \(forecast.hoursWords) h left by the forecast"
  }

  /// `work day 6 of 11`
  var place: SafeText {
    burndown.workDay.map { "work day \($0.number) of \($0.of)" } ?? ""
  }

  /// How pace and range came about.
  var hint: SafeText {
    guard burndown.record.pace != nil else {
      return "No forecast before 3 whole days with data."
    }
    let days = min(PaceRecord.paceDays, burndown.record.days.count)
    let off = holidays
    return
      "Pace: mean of the last \(days) work days\(off.isEmpty ? "" : "; \(off)"). Range: best, worst 3 days."
  }

  /// `4 July was off`, for holidays that the chart passes over.
  private var holidays: SafeText {
    guard let first = burndown.days.first?.day else { return "" }
    let off = burndown.calendar.holidays
      .filter {
        $0 > first && $0 < burndown.today && !burndown.calendar.weekend.contains($0.weekday)
      }
      .sorted()
    guard let last = off.last else { return "" }
    let name = SafeText(untrusted: "\(last.day) \(last.monthName)", kind: .line)
    return off.count == 1 ? "\(name) was off" : "\(off.count) holidays were off"
  }

  func legend(isBurnUp: Bool) -> SafeText {
    isBurnUp
      ? "█ logged   ░ forecast   · planned   ┃ slot   ━ range of the finish"
      : "█ left   ░ forecast   · even pace   ┃ slot   ━ range of the finish"
  }

  /// `TSE` of `NT 4.0 TSE`: the last word, unless it is a number.
  static func short(_ platform: PlatformID) -> SafeText {
    let last = platform.text.split(separator: " ").last.map(String.init) ?? ""
    let isName = last.contains { $0.isLetter }
    return isName ? SafeText(untrusted: last, kind: .name) : platform.safe
  }

  /// `application`, `OS`: a part as it is named where there is little room.
  static func part(_ name: String) -> SafeText {
    switch TestKind.Family(rawValue: name) {
    case .osCompatibility: "OS"
    case .applicationCompatibility: "application"
    case .performance, .stability, .configurations, .other, nil:
      SafeText(untrusted: name, kind: .line)
    }
  }

  /// `, 1 work day late`
  private func margin(of outlook: SlotOutlook) -> SafeText {
    switch outlook.margin {
    case .unknown: ""
    case .never: ", never at this pace"
    case .late(let days): ", \(SafeText.counted(days, "work day", "work days")) late"
    case .spare(let days): ", \(SafeText.counted(days, "work day", "work days")) to spare"
    }
  }

  static func signed(_ minutes: Minutes) -> SafeText {
    minutes < .zero ? "-\((-minutes).hoursWords)" : "+\(minutes.hoursWords)"
  }

  /// All of it, one fact a line.
  package var lines: [SafeText] {
    var lines: [SafeText] = [head]
    lines.append("engineering, apart: \(burndown.engineering.hoursWords) h")
    if case .finish(let finish) = burndown.forecast {
      lines.append("forecast: finish \(day(finish.day)), range \(range(of: finish))")
    }
    if let outlook = burndown.outlook {
      lines.append("slot: \(slot(outlook.slot))\(margin(of: outlook))")
      lines.append(
        "needs \(outlook.needed?.hoursWords ?? "-") h a day, does \(burndown.record.pace.map { SafeText.grouped($0.perDay.roundedHours) } ?? "-")"
      )
    }
    lines.append(figures(of: burndown.today))
    return lines
  }
}

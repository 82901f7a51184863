internal import Console
internal import ResponseDomain

extension Burndown {
  /// The figures and the series that the chart draws, in minutes; the keys are a contract.
  func json(in zone: ZoneRules) -> JSON {
    [
      "today": .text(today.iso), "planned": .number(planned.count),
      "logged": .number(logged.count), "left": .number(left.count),
      "loggedToday": .number(loggedToday.count), "leftAtStart": .number(leftAtStart.count),
      "engineering": .number(engineering.count), "percent": JSON(percent),
      "scopeOutgrowsWork": .bool(outgrown), "forecast": forecast.json,
      "slot": outlook.map { $0.json(in: zone) } ?? .null, "atStart": .number(atStart.count),
      "days": .list(of: days) { $0.json },
    ]
  }
}

extension Burndown.Day {
  var json: JSON {
    [
      "day": .text(day.iso), "workDay": .bool(isWorkDay), "logged": JSON(logged?.count),
      "left": JSON(left?.count), "even": JSON(even?.count), "forecast": JSON(forecast?.count),
      "best": JSON(best?.count), "worst": JSON(worst?.count), "planned": .number(planned.count),
      "scope": .list(of: scope) {
        [
          "line": .text($0.line.description), "by": .number($0.by.count),
          "reason": .text($0.reason),
        ]
      },
    ]
  }
}

extension Forecast {
  var json: JSON {
    switch self {
    case .noPlan: ["state": "no-plan"]
    case .finished: ["state": "finished"]
    case .tooEarly(let days): ["state": "too-early", "days": .number(days)]
    case .noFinish: ["state": "no-finish"]
    case .finish(let finish):
      [
        "state": "finish", "pace": .number(finish.pace.perDay.count),
        "best": .number(finish.best.perDay.count), "worst": .number(finish.worst.perDay.count),
        "finish": .text(finish.day.iso), "earliest": .text(finish.earliest.iso),
        "latest": finish.latest.json,
      ]
    }
  }
}

extension Forecast.Finish.Latest {
  var json: JSON {
    switch self {
    case .on(let day): .text(day.iso)
    case .never: .null
    }
  }
}

extension SlotOutlook {
  func json(in zone: ZoneRules) -> JSON {
    [
      "at": slot.at.json(in: zone), "passed": .bool(hasPassed), "workDays": .number(workDays),
      "needed": JSON(needed?.count), "short": JSON(short?.count), "atRisk": .bool(isAtRisk),
      "margin": margin.json,
    ]
  }
}

extension SlotOutlook.Margin {
  var json: JSON {
    switch self {
    case .unknown: ["state": "unknown"]
    case .never: ["state": "never"]
    case .late(let days): ["state": "late", "workDays": .number(days)]
    case .spare(let days): ["state": "spare", "workDays": .number(days)]
    }
  }
}

extension TestingHours {
  /// Lines of the plan, the parts by which hours are told apart, and what holds cells up.
  func json(_ figures: HoursFigures, in zone: ZoneRules) -> JSON {
    let groups = HoursGrouping.allCases.map { grouping in
      JSON.Member(
        key: grouping.rawValue, value: .list(of: figures.parts(by: grouping)) { $0.json })
    }
    return [
      "lines": .list(of: lines) { $0.json }, "parts": .object(groups),
      "raises": .list(of: raises) {
        [
          "from": .text($0.from.iso), "minutes": .number($0.by.count),
          "reason": .text($0.reason.text),
        ]
      },
      "entries": .number(entries), "holds": .list(of: figures.holds) { $0.json(in: zone) },
    ]
  }
}

extension CellHold {
  func json(in zone: ZoneRules) -> JSON {
    [
      "state": .text(state.rawValue), "cause": .text(trouble.cause.text),
      "cells": .list(of: cells) { .text($0.text) }, "left": .number(left.count),
      "since": since.json(in: zone),
    ]
  }
}

extension PlannedLine {
  var json: JSON {
    [
      "line": .text(line.id.description), "kind": .text(line.kind.rawValue),
      "mode": .text(line.mode.rawValue), "team": .text(line.team.rawValue),
      "platforms": .list(of: line.scope.platforms) { .text($0.text) },
      "languages": .list(of: line.scope.languages) { .text($0.text) },
      "planned": .number(planned.count), "firstPlanned": .number(line.planned.count),
      "logged": .number(logged.count), "left": .number(left.count),
    ]
  }
}

extension HoursPart {
  var json: JSON {
    [
      "name": .text(name), "planned": .number(planned.count), "logged": .number(logged.count),
      "left": .number(left.count),
    ]
  }
}

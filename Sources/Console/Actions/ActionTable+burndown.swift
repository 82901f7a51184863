internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// The burndown: a day cursor, parts, burn-up, what if, and the acts on hours.
  static let burndown: [Action] = looks + hoursActs

  private static let place = Action.Place.panes([.burndown])

  private static let looks: [Action] = [
    Action(
      "go day-before", keys: [.character("h"), .left, .character("k"), .up],
      summary: "the day before", label: "day", shownKey: "hl", priority: 100, place: place,
      offReason: { $0.whyNoBurndown }
    ) { $0.moveDay(by: -1) },
    Action(
      "go day-after", keys: [.character("l"), .right, .character("j"), .down],
      summary: "the day after", place: place, offReason: { $0.whyNoBurndown }
    ) { $0.moveDay(by: 1) },
    Action(
      "go today", keys: [.character("0"), .home], summary: "back to today", place: place,
      offReason: { $0.whyNoBurndown }
    ) { state in
      state.burndown.cursor = nil
      return []
    },
    Action(
      "hours parts", keys: [.character("p")],
      summary: "parts by kind, platform, team, mode, language", label: "parts", priority: 95,
      place: place, offReason: { $0.whyNoBurndown }
    ) { $0.nextParts() },
    Action(
      "hours burn-up", keys: [.character("b")], summary: "what is logged instead of what is left",
      label: "burn-up", priority: 90, place: place, offReason: { $0.whyNoBurndown }
    ) { state in
      state.burndown.isBurnUp.toggle()
      return []
    },
    Action(
      "hours what-if", keys: [.character("f")],
      summary: "what if: the next change to look at; nothing changes until K keeps it",
      label: "what if", priority: 85, place: place, offReason: { $0.whyNoBurndown }
    ) { $0.nextWhatIf() },
    Action(
      "view table", keys: [.character("T")], summary: "the table behind the chart, and back",
      label: "table", priority: 75, place: place, offReason: { $0.whyNoBurndown }
    ) { state in
      state.burndown.isTable.toggle()
      return []
    },
    Action(
      "hours export", keys: [.character("e")],
      summary: "export or copy the log, the chart or its table", label: "export", priority: 35,
      place: place, offReason: { $0.whyNoBurndown }
    ) { $0.export($0.hoursExports) },
  ]

  private static let hoursActs: [Action] = [
    Action(
      "hours log", keys: [.character("+")], summary: "log hours on a line of the plan",
      label: "log hours", priority: 80, place: place, right: .write, kind: .reversible,
      offReason: { $0.whyOff(.hours(.log)) }
    ) { $0.ask(.hours(.log)) },
    Action(
      "hours plan", keys: [.character("P")], summary: "plan by a template, or another line",
      label: "plan", priority: 40, place: place, right: .write, kind: .reversible,
      offReason: { $0.whyOff(.hours(.plan)) }
    ) { $0.ask(.hours(.plan)) },
    Action(
      "hours reestimate", keys: [.character("r")],
      summary: "set the planned hours of a line anew, with a reason", place: place, right: .write,
      kind: .reversible, offReason: { $0.whyOff(.hours(.reestimate)) }
    ) { $0.ask(.hours(.reestimate)) },
    Action(
      "hours correct", keys: [.character("-")],
      summary: "take an entry of the log back by a counter-entry", place: place, right: .write,
      kind: .reversible, offReason: { $0.whyOff(.hours(.correct)) }
    ) { $0.ask(.hours(.correct)) },
    Action(
      "hours keep", keys: [.character("K")], summary: "keep the what-if that is looked at",
      place: place, right: .write, kind: .reversible, offReason: { $0.whyNotKeep }
    ) { state in
      state.whatIf.map { state.ask(.hours(.keep($0))) } ?? []
    },
  ]
}

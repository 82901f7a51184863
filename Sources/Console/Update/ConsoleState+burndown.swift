internal import Grid
internal import ResponseDomain

/// Moving and looking in the burndown; nothing here changes the desk.
extension ConsoleState {
  var whyNoBurndown: SafeText? {
    switch shown {
    case .case: nil
    case .report: "a report has no testing hours"
    case .nothing: opening == nil ? "no case is selected" : "this is still being read"
    }
  }

  /// The change that is looked at; nil while there is none.
  var whatIf: WhatIf? {
    burndownSheet?.whatIf
  }

  var whyNotKeep: SafeText? {
    if let reason = whyNoBurndown { return reason }
    guard let whatIf else { return "there is nothing to look at" }
    return whyOff(.hours(.keep(whatIf)))
  }

  /// Shows the burndown of what is selected.
  mutating func showBurndown() -> [Effect] {
    let subject = tabSubject
    pane = .burndown
    guard let subject, shown.subject != subject, opening != subject else { return [] }
    shown = .nothing
    burndown = BurndownState()
    opening = subject
    return [.loadSubject(subject)]
  }

  mutating func moveDay(by step: Int) -> [Effect] {
    guard let sheet = burndownSheet else { return [] }
    let days = sheet.burndown.days.map(\.day)
    let from = burndown.cursor ?? sheet.burndown.today
    guard let index = days.firstIndex(of: from) ?? days.lastIndex(where: { $0 <= from }) else {
      return []
    }
    burndown.cursor = days[min(max(0, index + step), days.count - 1)]
    return []
  }

  mutating func nextParts() -> [Effect] {
    let all = HoursGrouping.allCases
    let index = all.firstIndex(of: burndown.grouping) ?? 0
    burndown.grouping = all[(index + 1) % all.count]
    message = .said("Parts by \(SafeText(untrusted: burndown.grouping.rawValue, kind: .line))")
    return []
  }

  mutating func nextWhatIf() -> [Effect] {
    guard let figures = hoursFigures, !figures.whatIfs.isEmpty else {
      message = .said("Nothing is left, so there is nothing to look at")
      return []
    }
    burndown.whatIf = (burndown.whatIf + 1) % figures.whatIfs.count
    guard let sheet = burndownSheet, let change = sheet.whatIf else { return [] }
    message = .said(
      "What if: \(sheet.name(of: change)): \(sheet.outcome(of: change)). Nothing changes until K keeps it"
    )
    return []
  }
}

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
    guard let changes = burndownSheet?.whatIfs, !changes.isEmpty else { return nil }
    return changes[burndown.whatIf % changes.count]
  }

  var whyNotKeep: SafeText? {
    if let reason = whyNoBurndown { return reason }
    switch whatIf {
    case nil: return "there is nothing to look at"
    case .moveSlot: return "the slot is moved with the slots"
    case .moreADay, .leaveOut: return whyOff(.hours(.log))
    }
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
    guard let sheet = burndownSheet, !sheet.whatIfs.isEmpty else {
      message = .said("Nothing is left, so there is nothing to look at")
      return []
    }
    burndown.whatIf = (burndown.whatIf + 1) % sheet.whatIfs.count
    let change = sheet.whatIfs[burndown.whatIf]
    let name = sheet.words.name(of: change, in: sheet.hours, required: sheet.required)
    message = .said(
      "What if: \(name): \(sheet.outcome(of: change)). Nothing changes until K keeps it")
    return []
  }
}

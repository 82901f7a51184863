extension StreamHistory {
  /// The case that the live events add up to; nil when its opening was undone.
  package func caseState(_ id: CaseID) -> Case? {
    var state: Case?
    for recorded in live {
      guard case .case(_, let event) = recorded.event else { continue }
      if case .opened(let opened) = event {
        state = Case(id: id, opened: opened)
      } else {
        state?.apply(event)
      }
    }
    return state
  }

  /// The report that the live events add up to; nil when its receipt was undone.
  package func reportState(_ id: ReportID) -> Report? {
    var state: Report?
    for recorded in live {
      guard case .report(_, let event) = recorded.event else { continue }
      if case .received(let received) = event {
        state = Report(id: id, received: received)
      } else {
        state?.apply(event)
      }
    }
    return state
  }

  /// The desk that the live events add up to; nil for an empty journal.
  package func deskState() -> Desk? {
    var state: Desk?
    for recorded in live {
      guard case .desk(let event) = recorded.event else { continue }
      if case .made(let made) = event {
        state = Desk(made: made)
      } else {
        state?.apply(event, at: recorded.at, by: recorded.by)
      }
    }
    return state
  }
}

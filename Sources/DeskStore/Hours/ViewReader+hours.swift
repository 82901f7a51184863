internal import GRDB
internal import ResponseDomain

extension ViewReader {
  /// Plan and sums of a case, and the entries that a command on its hours names.
  func lookAtHours(
    of id: CaseID, _ command: HoursCommand, _ view: inout DeskView
  ) throws {
    let rows = HoursRows(db: db, id: id)
    let hours = try rows.hours()
    view.hours[id] = hours
    switch command {
    case .log(let drafts):
      // A name of our own may have been brought by an import: the next ones are looked at too.
      let next = drafts.indices.compactMap { EntryID("e\(hours.entries + 1 + $0)") }
      view.logged[id] = try rows.entries(named: drafts.compactMap(\.id) + next)
    case .correct(let entry, reason: _): view.logged[id] = try rows.entries(named: [entry])
    case .plan, .applyTemplate, .dropPlatform:
      if let subject = view.cases[id] { try lookAtCells(of: subject, &view) }
    case .reestimate, .raisePace: break
    }
  }

  /// What of a case's hours moves when it is merged away, and what is there that it must not hide.
  func lookAtMergedHours(
    of id: CaseID, into target: CaseID, _ view: inout DeskView
  ) throws {
    let events = try Journal(db: db).history(of: .case(id)).hoursActs
    guard !events.isEmpty else { return }
    let rows = HoursRows(db: db, id: target)
    let hours = try rows.hours()
    view.hoursActs[id] = events
    view.hours[target] = hours
    let names = events.flatMap(\.logChanges).compactMap { change -> EntryID? in
      if case .added(let logged) = change { logged.entry.id } else { nil }
    }
    let next = names.indices.compactMap { EntryID("e\(hours.entries + 1 + $0)") }
    view.logged[target] = try rows.entries(named: names + next)
  }
}

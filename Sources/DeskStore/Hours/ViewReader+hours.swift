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
    case .plan, .applyTemplate, .reestimate, .dropPlatform, .raisePace: break
    }
  }
}

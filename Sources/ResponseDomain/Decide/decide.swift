/// Decides a command: the events that it makes, or every reason why not.
///
/// Pure: the same view, moment and actor give the same events. Whoever calls it records the events
/// in one transaction, at the versions that the view was read at. No events means that the command
/// asks for what already is.
package func decide(
  _ command: Command, on view: DeskView, at now: Instant, by actor: PersonID
) throws(Refusal) -> [Event] {
  let decision = Decision(view: view, now: now, actor: actor)
  if case .desk(let command) = command { return try decision.desk(command) }
  guard view.desk != nil else { throw Refusal(.deskNotMade) }
  switch command {
  case .desk(let command): return try decision.desk(command)
  case .receive(let received): return try decision.receive(received)
  case .report(let id, let command):
    guard let report = view.reports[id] else { throw Refusal(.noSuchReport(id)) }
    return try decision.decide(command, on: report)
  case .openCase(let opening): return try decision.open(opening)
  case .case(let id, let command):
    guard let subject = view.cases[id] else { throw Refusal(.noSuchCase(id)) }
    return try decision.decide(command, on: subject)
  case .undo(let act): return try decision.undo(act)
  case .redo(let act): return try decision.redo(act)
  }
}

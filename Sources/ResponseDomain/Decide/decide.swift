/// Decides a command: the events that it makes, or every reason why not.
///
/// Pure: the same view, moment and actor give the same events. Whoever calls it records the events
/// in one transaction, at the versions that the view was read at.
package func decide(
  _ command: Command, on view: DeskView, at now: Instant, by actor: PersonID
) throws(Refusal) -> [Event] {
  throw Refusal(.deskNotMade)
}

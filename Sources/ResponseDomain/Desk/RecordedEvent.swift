/// An event as the journal holds it: numbered, timed, signed.
package struct RecordedEvent: Hashable, Sendable {
  /// The place in the whole journal, from 1.
  package let sequence: Int
  /// The act that this event is part of: one command, one transaction.
  package let act: ActNumber
  /// The place in its stream, from 1.
  package let version: Int
  package let at: Instant
  package let by: PersonID
  package let event: Event

  package init(
    sequence: Int, act: ActNumber, version: Int, at: Instant, by: PersonID, event: Event
  ) {
    self.sequence = sequence
    self.act = act
    self.version = version
    self.at = at
    self.by = by
    self.event = event
  }
}

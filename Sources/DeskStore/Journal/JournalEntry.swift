package import ResponseDomain

/// An event as the journal shows it: with the writer's hour and the reason.
package struct JournalEntry: Hashable, Sendable {
  package let recorded: RecordedEvent
  /// The writer's offset from UTC in seconds, east positive.
  package let offset: Int
  /// What kind of event it is, such as `case.opened`.
  package let act: String
  /// Empty where no reason is asked.
  package let reason: String

  package init(recorded: RecordedEvent, offset: Int, act: String, reason: String) {
    self.recorded = recorded
    self.offset = offset
    self.act = act
    self.reason = reason
  }
}

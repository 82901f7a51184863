package import ResponseDomain

/// An act that is durable.
package struct ActDone: Hashable, Sendable {
  package let at: Instant
  package let events: [RecordedEvent]

  package init(at: Instant, events: [RecordedEvent]) {
    self.at = at
    self.events = events
  }

  /// Whether it can be taken back.
  package var isReversible: Bool {
    !events.isEmpty && events.allSatisfy(\.event.isReversible)
  }
}

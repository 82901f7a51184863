package import ResponseDomain

/// What an act did: its events as the journal now holds them.
package struct Outcome: Hashable, Sendable {
  /// Empty when the command asked for what already was.
  package let events: [RecordedEvent]

  package init(events: [RecordedEvent]) {
    self.events = events
  }

  /// The number of the act; nil when nothing had to happen.
  package var act: ActNumber? { events.first?.act }

  /// The version that each stream has now, of those that the act wrote to.
  package var versions: [StreamID: Int] {
    events.reduce(into: [:]) { $0[$1.event.stream] = $1.version }
  }
}

package import ResponseDomain

/// Somebody else wrote first: nothing was written, and this is what they did.
package struct LostRace: Error, Hashable, Sendable {
  package let stream: StreamID
  /// The version that the act was decided upon.
  package let seen: Int
  package let current: Int
  /// What has come since, oldest first, with who and when; the reason is in the event.
  package let newer: [RecordedEvent]

  package init(stream: StreamID, seen: Int, current: Int, newer: [RecordedEvent]) {
    self.stream = stream
    self.seen = seen
    self.current = current
    self.newer = newer
  }
}

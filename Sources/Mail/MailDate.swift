/// A moment that a mail header states, with the writer's zone.
package struct MailDate: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  package let seconds: Int64
  /// The writer's zone in seconds east of UTC.
  package let offset: Int

  package init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }
}

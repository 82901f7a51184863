/// A stretch of duty; its end does not belong to it.
package struct Shift: Hashable, Sendable {
  package let holder: PersonID
  package let from: Instant
  package let until: Instant

  /// Nil when it would end before it begins.
  package init?(holder: PersonID, from: Instant, until: Instant) {
    guard from < until else { return nil }
    self.holder = holder
    self.from = from
    self.until = until
  }
}

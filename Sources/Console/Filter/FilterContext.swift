package import ResponseDomain

/// For whom and when a filter is asked.
package struct FilterContext: Hashable, Sendable {
  package let now: Instant
  /// Who `me` is.
  package let user: PersonID
  package let marks: Set<QueueSubject>

  package init(now: Instant, user: PersonID, marks: Set<QueueSubject> = []) {
    self.now = now
    self.user = user
    self.marks = marks
  }
}

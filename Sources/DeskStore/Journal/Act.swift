package import ResponseDomain

/// One act on its way into the journal.
package struct Act: Sendable {
  package enum Matter: Sendable {
    case command(Command)
    /// What happened before the desk was there, taken as it is; only a rehearsal can have a past.
    case past([Event])
  }

  package let matter: Matter
  package let by: PersonID
  package let at: Instant
  /// The writer's offset from UTC in seconds, east positive.
  package let offset: Int
  /// The version of every stream that the act was decided upon by a person.
  package let seen: [StreamID: Int]

  package init(
    _ matter: Matter, by: PersonID, at: Instant, offset: Int, seen: [StreamID: Int] = [:]
  ) {
    self.matter = matter
    self.by = by
    self.at = at
    self.offset = offset
    self.seen = seen
  }
}

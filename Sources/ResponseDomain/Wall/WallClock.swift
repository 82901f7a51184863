/// A deadline of a report or a case, for a wall: whose, of what kind, and when.
package struct WallClock: Hashable, Codable, Sendable {
  package let subject: QueueSubject
  package let kind: Clock.DeadlineKind
  package let due: Instant
  /// When it is late: the end of a slot's window, else `due`.
  package let until: Instant

  package init(
    subject: QueueSubject, kind: Clock.DeadlineKind, due: Instant, until: Instant? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.due = due
    self.until = until ?? due
  }

  private enum CodingKeys: String, CodingKey {
    case subject
    case kind
    case due
    case until
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let name = try values.decode(String.self, forKey: .subject)
    guard let subject = QueueSubject(parsing: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .subject, in: values, debugDescription: "neither a report nor a case")
    }
    self.subject = subject
    kind = try values.decode(Clock.DeadlineKind.self, forKey: .kind)
    due = try values.decodeInstant(forKey: .due)
    until = values.contains(.until) ? try values.decodeInstant(forKey: .until) : due
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(subject.description, forKey: .subject)
    try values.encode(kind, forKey: .kind)
    try values.encode(due, forKey: .due)
    if until != due { try values.encode(until, forKey: .until) }
  }

  /// What it tells at a moment.
  package func reading(at now: Instant) -> Clock.Reading {
    Clock.due(kind, at: due, until: until, since: due).reading(at: now)
  }
}

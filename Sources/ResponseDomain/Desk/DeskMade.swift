/// The first event of a desk.
package struct DeskMade: Hashable, Codable, Sendable {
  /// Whether the desk is for work or for rehearsal; it says so for good.
  package enum Kind: String, Hashable, Codable, Sendable {
    case working, rehearsal
  }

  package let kind: Kind
  package let by: PersonID
  package let at: Instant

  package init(kind: Kind, by: PersonID, at: Instant) {
    self.kind = kind
    self.by = by
    self.at = at
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case by
    case at
  }
}

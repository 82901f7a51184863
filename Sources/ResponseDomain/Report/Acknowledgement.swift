/// The first answer to a report: when, by whom, how, and how long it took.
package struct Acknowledgement: Hashable, Codable, Sendable {
  package let by: PersonID
  /// When the answer went out.
  package let at: Instant
  /// From receipt to answer; the clock stops but this stays.
  package let elapsed: TimeSpan
  package let telling: Telling

  package init(by: PersonID, at: Instant, elapsed: TimeSpan, telling: Telling) {
    self.by = by
    self.at = at
    self.elapsed = elapsed
    self.telling = telling
  }

  private enum CodingKeys: String, CodingKey {
    case by
    case at
    case elapsed
    case telling
  }
}

/// A counter-entry: it takes back the hours of an earlier entry, which stays in the log.
package struct Correction: Hashable, Codable, Sendable {
  /// The hours of the corrected entry, negative, on its day.
  package let counter: LogEntry
  package let of: EntryID
  package let reason: Words

  package init(counter: LogEntry, of: EntryID, reason: Words) {
    self.counter = counter
    self.of = of
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case counter
    case of
    case reason
  }
}

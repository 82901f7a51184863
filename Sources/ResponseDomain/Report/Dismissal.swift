/// Why a report left the queue without becoming a case.
package struct Dismissal: Hashable, Codable, Sendable {
  package let reason: Words
  /// Spam owes no answer.
  package let isSpam: Bool

  package init(reason: Words, isSpam: Bool) {
    self.reason = reason
    self.isSpam = isSpam
  }

  private enum CodingKeys: String, CodingKey {
    case reason
    case isSpam
  }
}

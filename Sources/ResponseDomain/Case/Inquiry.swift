/// Questions that wait on the finder.
package struct Inquiry: Hashable, Codable, Sendable {
  /// Where the case goes back to once the answer is there.
  package enum CameFrom: String, Hashable, Codable, Sendable {
    case acknowledged, reproducing
  }

  package let questions: [Words]
  package let askedAt: Instant
  package let cameFrom: CameFrom

  package init(questions: [Words], askedAt: Instant, cameFrom: CameFrom) {
    self.questions = questions
    self.askedAt = askedAt
    self.cameFrom = cameFrom
  }

  private enum CodingKeys: String, CodingKey {
    case questions
    case askedAt
    case cameFrom
  }
}

/// How far something is that the release asks for, in plain words; it satisfies no rule.
package struct GateProgress: Hashable, Codable, Sendable {
  package let topic: GateTopic
  package let words: Words
  package let by: PersonID

  package init(topic: GateTopic, words: Words, by: PersonID) {
    self.topic = topic
    self.words = words
    self.by = by
  }

  private enum CodingKeys: String, CodingKey {
    case topic
    case words
    case by
  }
}

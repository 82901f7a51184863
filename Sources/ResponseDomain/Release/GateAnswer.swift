/// One plain recorded answer: to what, in which words, and who vouches for it.
package struct GateAnswer: Hashable, Codable, Sendable {
  /// Who else has a part in it: the author of a bulletin, the approver of an out-of-band release.
  package enum Other: Hashable, Codable, Sendable {
    case nobody
    case person(login: PersonID)
  }

  package let topic: GateTopic
  package let words: Words
  package let by: PersonID
  package let other: Other

  package init(topic: GateTopic, words: Words, by: PersonID, other: Other = .nobody) {
    self.topic = topic
    self.words = words
    self.by = by
    self.other = other
  }

  /// The channels that an answer to `channels` names.
  package var channels: [ChannelName] {
    words.text.split(separator: ",").compactMap { part in
      ChannelName(String(part.drop { $0 == " " }))
    }
  }

  private enum CodingKeys: String, CodingKey {
    case topic
    case words
    case by
    case other
  }
}

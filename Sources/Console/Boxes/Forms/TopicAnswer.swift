internal import Grid
internal import ResponseDomain

/// The ways in which something that the release asks for can be answered.
enum TopicAnswer: Hashable, Sendable {
  case done
  /// Nothing is owed, for the reason that the words give.
  case notOwed
  case underWay
  case takenBack

  /// What can be said of a topic as it stands.
  static func ways(of topic: GateTopic, in record: GateRecord) -> [TopicAnswer] {
    let isAnswered = record[topic] != nil
    let notOwed: [TopicAnswer] =
      switch topic {
      case .workaround, .thirdParty, .supersedes: [.notOwed]
      case .bulletin, .hourTold, .channels, .support, .channel, .outOfBand, .issue, .hours,
        .rootCause, .creditChecked:
        []
      }
    return [.done] + notOwed + (isAnswered ? [.takenBack] : [.underWay])
  }

  func words(for topic: GateTopic) -> SafeText {
    switch (self, topic) {
    case (.done, .workaround): "verified"
    case (.notOwed, .workaround): "none exists, signed"
    case (.notOwed, .thirdParty): "not required, because"
    case (.done, .supersedes): "these bulletins"
    case (.notOwed, .supersedes): "it supersedes nothing"
    case (.done, .bulletin): "approved"
    case (.done, .hourTold): "told"
    case (.done, .channels): "these, with commas"
    case (.done, .support), (.done, .channel): "ready"
    case (.done, .outOfBand): "goes out-of-band"
    case (.done, _): "done"
    case (.notOwed, _): "not owed"
    case (.underWay, _): "under way, so far"
    case (.takenBack, _): "taken back"
    }
  }

  /// What is put on record of words that were typed.
  func recorded(_ words: Words?, of topic: GateTopic, by user: PersonID) -> Words? {
    switch (self, topic) {
    case (.notOwed, .workaround):
      words.flatMap { Words("none exists, signed \(user.text): \($0.text)") }
    case (.notOwed, .thirdParty): words.flatMap { Words("not required: \($0.text)") }
    case (.notOwed, .supersedes):
      Words("supersedes nothing" + (words.map { "; \($0.text)" } ?? ""))
    case (.done, _), (.underWay, _), (.takenBack, _), (.notOwed, _): words
    }
  }
}

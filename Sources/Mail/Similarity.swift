/// What of a message is compared with earlier ones: its words, each once.
///
/// Made once a message, so that comparing with many is cheap.
package struct Similarity: Hashable, Sendable {
  private let subject: Set<String>
  private let text: Set<String>
  private let sender: String

  /// `sender` is an address; of the text the first 4 KB count.
  package init(sender: String, subject: String, text: String) {
    self.sender = sender.lowercased()
    self.subject = Self.words(subject)
    self.text = Self.words(String(text.unicodeScalars.prefix(4096)))
  }

  /// How alike two messages are, from 0 to 1: shared words over all words (Jaccard), the subject
  /// weighing as much as the text, and a tenth for the same sender. Symmetric.
  package func score(with other: Similarity) -> Double {
    let sameSender = !sender.isEmpty && sender == other.sender ? 1.0 : 0.0
    let subjects = Self.shared(subject, other.subject)
    let texts = Self.shared(text, other.text)
    return 0.45 * subjects + 0.45 * texts + 0.1 * sameSender
  }

  private static func shared(_ first: Set<String>, _ second: Set<String>) -> Double {
    let both = first.intersection(second).count
    let all = first.count + second.count - both
    return all == 0 ? 0 : Double(both) / Double(all)
  }

  /// Words that say nothing of the matter: answer marks and the commonest English ones.
  private static let ignored: Set<String> = [
    "re", "fwd", "fw", "aw", "wg", "sv", "the", "and", "for", "with", "that", "this", "from", "you",
    "are", "was", "have", "has", "not", "can", "will", "your", "our", "its", "via", "into",
  ]

  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where word.count > 1 && !ignored.contains(String(word)) {
      words.insert(String(word))
    }
    return words
  }
}

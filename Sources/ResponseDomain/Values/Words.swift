/// Text that somebody wrote and that says something: a reason, a note, a title, an answer.
///
/// It may come from outside and is kept as it came; what draws it must make it safe first.
package struct Words: Hashable, Codable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil when there is nothing but white space; at most 64 KB are kept.
  package init?(_ text: String) {
    let spoken = text.drop(while: \.isWhitespace)
    guard !spoken.isEmpty else { return nil }
    var kept = String(spoken.prefix(65_536))
    while kept.last?.isWhitespace == true { kept.removeLast() }
    self.text = kept
  }

  package var description: String { text }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let words = Words(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no words")
    }
    self = words
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

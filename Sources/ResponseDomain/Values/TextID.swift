/// An identity that is a short text with a checked form.
package protocol TextID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  var text: String { get }
  /// Nil for a text that is not of the form.
  init?(_ text: String)
}

extension TextID {
  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Whether a text is a single word of printable ASCII, at most `limit` bytes long.
  static func isWord(_ text: String, limit: Int) -> Bool {
    !text.isEmpty && text.utf8.count <= limit && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

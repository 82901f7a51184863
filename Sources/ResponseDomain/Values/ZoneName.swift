/// The name of a time zone in the tz database, such as `America/Los_Angeles`.
package struct ZoneName: Hashable, Codable, Sendable {
  package let text: String

  /// Nil for a name that could reach outside the tz database or is none.
  package init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
        || (byte >= 0x30 && byte <= 0x39) || [0x2B, 0x2D, 0x2F, 0x5F].contains(byte)
    }
    guard allowed, !text.isEmpty, text.utf8.count <= 64, text.utf8.first != 0x2F else { return nil }
    self.text = text
  }

  package static let utc = ZoneName(unchecked: "UTC")

  private init(unchecked text: String) {
    self.text = text
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let name = ZoneName(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a zone name")
    }
    self = name
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

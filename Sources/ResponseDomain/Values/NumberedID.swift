/// An identity that is a positive number behind a sign of its own.
package protocol NumberedID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible,
  CodingKeyRepresentable
{
  /// What stands before the number when a person reads it.
  static var sign: Character { get }
  var number: Int { get }
  /// Nil for a number below 1.
  init?(_ number: Int)
}

extension NumberedID {
  /// Reads `m17` or `#1042`; the bare number will do.
  package init?(parsing text: String) {
    let digits = text.first == Self.sign ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits) else {
      return nil
    }
    self.init(number)
  }

  package var description: String { "\(Self.sign)\(number)" }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = Self(try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }

  package var codingKey: any CodingKey { NumberKey(number: number) }

  package init?(codingKey: some CodingKey) {
    guard let number = Int(codingKey.stringValue) else { return nil }
    self.init(number)
  }
}

private struct NumberKey: CodingKey {
  let stringValue: String

  init(number: Int) { stringValue = String(number) }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { stringValue = String(intValue) }
  var intValue: Int? { nil }
}

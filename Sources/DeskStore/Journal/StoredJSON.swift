internal import FoundationEssentials
internal import ResponseDomain

/// JSON as the desk keeps it: keys sorted, slashes as they are.
enum StoredJSON {
  static func text(_ value: any Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    var text = text
    return try decoder.decode(type, from: text.withUTF8 { Data($0) })
  }

  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  private static let decoder = JSONDecoder()
}

/// The payload of one row of the journal.
struct StoredPayload: PayloadSource {
  let text: String

  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try StoredJSON.value(type, from: text)
  }
}

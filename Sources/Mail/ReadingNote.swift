/// Something in a message that is odd or could not be read.
package enum ReadingNote: Hashable, Sendable {
  case empty
  case noHeaders
  case missingFrom
  case missingDate
  case unreadableDate
  case noMessageID
  case severalFrom(count: Int)
  case repeatedHeader(name: String, count: Int)
  /// Raw 8-bit bytes where only ASCII is allowed; read as UTF-8, else as windows-1252.
  case eightBitHeader(name: String)
  case unknownCharset(name: String)
  /// The text names no charset and is not UTF-8; read as windows-1252.
  case guessedCharset
  /// Bytes of the text that became U+FFFD.
  case badBytes(count: Int)
  case nulBytes(count: Int)
  case tooManyHeaders(kept: Int, of: Int)
  case headersCut(count: Int)
  case longLine(bytes: Int)
  case nestedTooDeep(limit: Int)
  case tooManyParts(kept: Int)
  case tooManyReferences(kept: Int, of: Int)
  case brokenMIME
  case htmlOnly
  case noText
  case textCut(bytes: Int)
  case messageCut(kept: Int, of: Int)
}

extension ReadingNote {
  /// A stable name for scripts; it never changes once released.
  package var code: String {
    switch self {
    case .empty: "empty"
    case .noHeaders: "noHeaders"
    case .missingFrom: "missingFrom"
    case .missingDate: "missingDate"
    case .unreadableDate: "unreadableDate"
    case .noMessageID: "noMessageID"
    case .severalFrom: "severalFrom"
    case .repeatedHeader: "repeatedHeader"
    case .eightBitHeader: "eightBitHeader"
    case .unknownCharset: "unknownCharset"
    case .guessedCharset: "guessedCharset"
    case .badBytes: "badBytes"
    case .nulBytes: "nulBytes"
    case .tooManyHeaders: "tooManyHeaders"
    case .headersCut: "headersCut"
    case .longLine: "longLine"
    case .nestedTooDeep: "nestedTooDeep"
    case .tooManyParts: "tooManyParts"
    case .tooManyReferences: "tooManyReferences"
    case .brokenMIME: "brokenMIME"
    case .htmlOnly: "htmlOnly"
    case .noText: "noText"
    case .textCut: "textCut"
    case .messageCut: "messageCut"
    }
  }

  /// The figures and names of the note, by stable keys. A name comes from outside.
  package var parameters: [String: String] {
    switch self {
    case .empty, .noHeaders, .missingFrom, .missingDate, .unreadableDate, .noMessageID,
      .guessedCharset, .brokenMIME, .htmlOnly, .noText:
      [:]
    case .severalFrom(let count), .badBytes(let count), .nulBytes(let count),
      .headersCut(let count):
      ["count": "\(count)"]
    case .repeatedHeader(let name, let count): ["name": name, "count": "\(count)"]
    case .eightBitHeader(let name), .unknownCharset(let name): ["name": name]
    case .tooManyHeaders(let kept, let all), .tooManyReferences(let kept, let all),
      .messageCut(let kept, let all):
      ["kept": "\(kept)", "of": "\(all)"]
    case .longLine(let bytes), .textCut(let bytes): ["bytes": "\(bytes)"]
    case .nestedTooDeep(let limit): ["limit": "\(limit)"]
    case .tooManyParts(let kept): ["kept": "\(kept)"]
    }
  }
}

internal import Grid
internal import Mail

extension ReadingNote {
  /// What was odd in a message, for a person.
  var words: SafeText {
    switch self {
    case .empty: "The message is empty."
    case .noHeaders: "It has no header, so all of it is taken for text."
    case .missingFrom: "It does not say whom it is from."
    case .missingDate: "It has no date."
    case .unreadableDate: "Its date cannot be read."
    case .noMessageID: "It has no Message-ID."
    case .severalFrom(let count): "It has \(count) From fields; the first one counts."
    case .repeatedHeader(let name, let count):
      "The field \(SafeText(untrusted: name, kind: .name)) is there \(count) times."
    case .eightBitHeader(let name):
      "The field \(SafeText(untrusted: name, kind: .name)) has bytes that are not allowed there."
    case .unknownCharset(let name):
      "The charset \(SafeText(untrusted: name, kind: .name)) is not known."
    case .guessedCharset: "It names no charset; windows-1252 is a guess."
    case .badBytes(let count): "\(count) bytes of the text could not be read."
    case .nulBytes(let count): "\(count) NUL bytes were in it."
    case .tooManyHeaders(let kept, let all): "\(kept) of its \(all) header fields were read."
    case .headersCut(let count): "\(count) header fields were cut."
    case .longLine(let bytes): "Its longest line has \(bytes) bytes."
    case .nestedTooDeep(let limit): "Parts nested deeper than \(limit) were not read."
    case .tooManyParts(let kept): "Only the first \(kept) parts were read."
    case .tooManyReferences(let kept, let all):
      "Only the last \(kept) of its \(all) references were read."
    case .brokenMIME: "Its parts are not put together as they should be."
    case .htmlOnly: "It holds only HTML, here as plain text."
    case .noText: "It holds no text to read."
    case .textCut(let bytes): "The text was cut after \(bytes) bytes."
    case .messageCut(let kept, let all): "Only \(kept) of its \(all) bytes were read."
    }
  }
}

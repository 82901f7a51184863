/// A paste while it comes in.
struct PasteText: Hashable, Sendable {
  /// The end mark, for when ncurses hands it over in pieces.
  private static let endMark: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]

  private var text = ""
  private var bytes = 0
  private var isCut = false
  /// How much of the end mark has come; it is text only if the rest does not follow.
  private var matched = 0

  /// Takes one character; true when it completed the end mark.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    let held = Self.endMark[..<matched]
    matched = 0
    held.forEach { append($0) }
    if scalar == Self.endMark[0] {
      matched = 1
    } else {
      append(scalar)
    }
    return false
  }

  func finished() -> Paste {
    Paste(text: text, isCut: isCut)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes += UTF8.width(scalar)
    if bytes > Paste.mostBytes {
      isCut = true
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}

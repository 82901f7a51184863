/// A position in a TOML text that knows its line and how far each word of the grammar reaches.
struct TomlCursor {
  private let bytes: [UInt8]
  private var position = 0
  /// Counted from 1.
  private(set) var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    guard position < bytes.count else { return }
    if byte == 0x0A { line += 1 }
    position += 1
  }

  /// Steps over one byte after any spaces, when it is the one asked for.
  mutating func take(_ wanted: UInt8) -> Bool {
    skipSpaces()
    guard byte == wanted else { return false }
    advance()
    return true
  }

  mutating func skipSpaces() {
    while byte == 0x20 || byte == 0x09 { advance() }
  }

  mutating func skipLine() {
    while let byte, byte != 0x0A { advance() }
  }

  /// Steps over spaces, line ends and comments; false at the end of the text.
  mutating func skipBlank() -> Bool {
    while let byte {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: advance()
      case 0x23: skipLine()
      default: return true
      }
    }
    return false
  }

  /// The names of `a."b.c".d`; escapes in a quoted name stay as they are written.
  mutating func dottedKey() -> [String] {
    var names: [String] = []
    repeat {
      skipSpaces()
      let start = position
      if byte == 0x22 || byte == 0x27 {
        skipScalar()
        let inner = bytes[start..<position].dropFirst().dropLast()
        names.append(String(decoding: inner, as: UTF8.self))
      } else {
        while let byte, TomlCursor.isBare(byte) { advance() }
        names.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
    } while take(0x2E)
    return names
  }

  /// Steps over a text, number, date or word, and over at least one byte before the end.
  mutating func skipScalar() {
    guard let quote = byte, quote == 0x22 || quote == 0x27 else {
      advance()
      while let byte, ![0x2C, 0x5D, 0x7D, 0x23, 0x0A].contains(byte) { advance() }
      return
    }
    let isLong = bytes[position...].starts(with: [quote, quote, quote])
    let width = isLong ? 3 : 1
    position += width
    let end = Array(repeating: quote, count: width)
    while let byte, !bytes[position...].starts(with: end), isLong || byte != 0x0A {
      advance()
      if byte == 0x5C, quote == 0x22, self.byte != nil { advance() }
    }
    while byte == quote { advance() }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x2D || byte == 0x5F
  }
}

/// Makes Unicode scalars out of bytes that may come in pieces and may be wrong.
struct ScalarAssembler: Hashable, Sendable {
  /// How bytes become text.
  enum Encoding: Hashable, Sendable {
    case utf8
    /// One byte is one character; a table of 256 scalars, 0 where the byte means nothing.
    case singleBytes([UInt32])
  }

  private let encoding: Encoding
  private var bits: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  init(encoding: Encoding) {
    self.encoding = encoding
  }

  /// The scalars that this byte completes: none, one, or U+FFFD for broken bytes before it too.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    switch encoding {
    case .singleBytes(let table):
      return [table[Int(byte)] == 0 && byte != 0 ? "\u{FFFD}" : scalar(table[Int(byte)])]
    case .utf8:
      return takeUTF8(byte)
    }
  }

  /// Forgets an unfinished character; what follows is no part of it.
  mutating func reset() {
    missing = 0
  }

  private mutating func takeUTF8(_ byte: UInt8) -> [Unicode.Scalar] {
    if missing > 0 {
      if allowed.contains(byte) {
        bits = bits << 6 | UInt32(byte & 0x3F)
        missing -= 1
        allowed = 0x80...0xBF
        return missing == 0 ? [scalar(bits)] : []
      }
      missing = 0
      return ["\u{FFFD}"] + takeUTF8(byte)
    }
    // The ranges of the second byte leave out overlong forms, surrogates and what is past U+10FFFF
    // (Unicode, table 3-7).
    switch byte {
    case 0x00...0x7F: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1)
    case 0xE0: begin(0, missing: 2, second: 0xA0...0xBF)
    case 0xED: begin(0xD, missing: 2, second: 0x80...0x9F)
    case 0xE1...0xEF: begin(byte & 0x0F, missing: 2)
    case 0xF0: begin(0, missing: 3, second: 0x90...0xBF)
    case 0xF1...0xF3: begin(byte & 0x07, missing: 3)
    case 0xF4: begin(4, missing: 3, second: 0x80...0x8F)
    default: return ["\u{FFFD}"]
    }
    return []
  }

  private mutating func begin(
    _ lead: UInt8, missing: Int, second: ClosedRange<UInt8> = 0x80...0xBF
  ) {
    bits = UInt32(lead)
    self.missing = missing
    allowed = second
  }

  private func scalar(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

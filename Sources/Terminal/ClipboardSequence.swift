internal import Grid

/// The bytes that give a text to a terminal's clipboard (OSC 52 of xterm); nothing is ever asked
/// back, because the answer would be what somebody else has copied.
struct ClipboardSequence: Hashable, Sendable {
  /// Terminals drop longer ones: of the 100,000 bytes that the strictest take, three quarters are
  /// text.
  static let mostBytes = 74_000

  /// How much of the text is in it.
  let copied: Int
  let bytes: [UInt8]

  init(_ text: SafeText) {
    var kept = Array(text.string.utf8.prefix(Self.mostBytes))
    // A character is never halved.
    while text.string.utf8.count > kept.count, let last = kept.last, last & 0xC0 == 0x80 {
      kept.removeLast()
    }
    if text.string.utf8.count > kept.count, let last = kept.last, last & 0x80 != 0 {
      kept.removeLast()
    }
    copied = kept.count
    bytes = Array("\u{1B}]52;c;".utf8) + Self.base64(kept) + [0x07]
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var written: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        written.append(
          place <= group.count ? digits[bits >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return written
  }
}

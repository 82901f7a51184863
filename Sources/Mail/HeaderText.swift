import CMail
import Glibc

/// The text of one header field.
enum HeaderText {
  /// Unfolds a field and decodes its RFC 2047 words and its 8-bit bytes; NUL becomes U+FFFD.
  static func decoded(_ value: UnsafePointer<CChar>) -> String {
    let text = cmail_decode_text(value)
    defer { cmail_free(text) }
    return trimmed(String(cString: text))
  }

  /// Whether a field holds bytes beyond ASCII.
  static func isEightBit(_ value: UnsafePointer<CChar>) -> Bool {
    var at = value
    while at.pointee != 0 {
      if at.pointee < 0 { return true }
      at += 1
    }
    return false
  }

  /// The charsets of RFC 2047 words that iconv does not know; each once, at most eight.
  static func unknownCharsets(_ value: UnsafePointer<CChar>) -> [String] {
    var unknown: [String] = []
    var at = value
    while unknown.count < 8, let start = strstr(at, "=?") {
      let name = UnsafePointer(start + 2)
      at = name
      let length = strcspn(name, "?* \t\r\n")
      guard length > 0, length <= 64, name[length] != 0 else { continue }
      let charset = String(
        decoding: UnsafeRawBufferPointer(start: name, count: length), as: UTF8.self)
      guard name[length] == CChar(bitPattern: UInt8(ascii: "?")), name[length + 1] != 0,
        name[length + 2] == CChar(bitPattern: UInt8(ascii: "?")),
        !unknown.contains(charset), !Self.isUsual(charset), !cmail_charset_is_known(charset)
      else { continue }
      unknown.append(charset)
    }
    return unknown
  }

  /// The identifiers in angle brackets, without them; a lone word with an `@` counts as well.
  static func identifiers(_ value: UnsafePointer<CChar>) -> [String] {
    var found: [String] = []
    let bytes = UnsafeRawBufferPointer(start: value, count: strlen(value))
    var at = bytes.startIndex
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let inner = bytes[(open + 1)..<close].filter { $0 > 0x20 }
      // RFC 5322 bounds a line, so no identifier is longer.
      if !inner.isEmpty, inner.count <= 998 { found.append(String(decoding: inner, as: UTF8.self)) }
      at = close + 1
    }
    if found.isEmpty {
      let word = trimmed(String(decoding: bytes, as: UTF8.self))
      if word.contains("@"), word.utf8.count <= 998, !word.contains(where: \.isWhitespace) {
        found.append(word)
      }
    }
    return found
  }

  static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let start = text.utf8.firstIndex { !isBlank($0) } ?? text.endIndex
    guard let last = text.utf8.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(text[start...last])
  }

  /// What nearly every message uses need not be asked of iconv.
  private static func isUsual(_ charset: String) -> Bool {
    ["utf-8", "us-ascii", "iso-8859-1", "windows-1252"].contains(charset.lowercased())
  }
}

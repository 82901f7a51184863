/// What makes a column of a text: what is simple needs no table to be measured, cut or drawn.
enum TextMeasure: Hashable, Sendable {
  /// Each byte is a column, as in most text.
  case bytes
  /// Each scalar is a column: ASCII and characters of ours between it.
  case scalars
  /// Anything else: wide characters, marks, more than one line.
  case clusters

  init(of string: String) {
    if string.isPrintableASCII {
      self = .bytes
      return
    }
    let isSimple =
      string.utf8.withContiguousStorageIfAvailable(Self.hasSimpleScalars)
      ?? string.unicodeScalars.allSatisfy { Self.isSimple($0.value) }
    self = isSimple ? .scalars : .clusters
  }

  private static func hasSimpleScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F {
        index += 1
        continue
      }
      // Strings are valid UTF-8, so that the bytes after a lead are there.
      let length = byte >> 5 == 0b110 ? 2 : byte >> 4 == 0b1110 ? 3 : 0
      guard length > 0, index + length <= bytes.count else { return false }
      var value = UInt32(byte) & (length == 2 ? 0x1F : 0x0F)
      for next in 1..<length { value = value << 6 | UInt32(bytes[index + next]) & 0x3F }
      guard isSimple(value) else { return false }
      index += length
    }
    return true
  }

  /// ASCII, and the ranges in which the signs of TERMINAL.md, section 9, lie: of one column in
  /// `WidthTable`, and no marks.
  private static func isSimple(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xB7, 0x2026, 0x2039, 0x203A, 0x2190...0x2193, 0x23CE, 0x2500...0x25A0,
      0x25B2, 0x25BC, 0x25C6, 0x25CB, 0x25CF, 0x2713:
      true
    default: false
    }
  }
}

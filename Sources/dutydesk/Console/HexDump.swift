/// Bytes in hexadecimal, sixteen a line, with their printable ASCII beside them.
enum HexDump {
  static func lines(of bytes: ArraySlice<UInt8>) -> [String] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: 16).map { start in
      let row = bytes[start..<min(start + 16, bytes.endIndex)]
      let hex = row.map(twoDigits).joined(separator: " ")
      let text = row.map { (0x20...0x7E).contains($0) ? Character(Unicode.Scalar($0)) : "." }
      let offset = String(start - bytes.startIndex, radix: 16)
      return String(repeating: "0", count: max(0, 6 - offset.count)) + offset + "  " + hex
        + String(repeating: " ", count: 50 - hex.count) + String(text)
    }
  }

  private static func twoDigits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

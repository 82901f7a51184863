/// Reads comma-separated values as RFC 4180 has them: quotes hold commas, line ends and, doubled,
/// quotes.
struct CSVReader {
  struct Record: Hashable {
    /// The line on which it begins, from 1.
    let line: Int
    let fields: [String]
  }

  /// Every record that is not empty.
  static func records(of text: String) -> [Record] {
    var records: [Record] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    var line = 1
    var start = 1
    func isBlank() -> Bool { fields.isEmpty && field.allSatisfy { $0 == 0x20 } }
    func end() {
      if !isBlank() {
        fields.append(String(decoding: field, as: UTF8.self))
        records.append(Record(line: start, fields: fields))
      }
      fields = []
      field = []
    }
    // A mark at the beginning of a file says only that it is UTF-8.
    let bytes = Array(text.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for byte in bytes.starts(with: mark) ? bytes[3...] : bytes[...] {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          isQuoted = false
          wasQuote = true
        } else {
          field.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        // A quote right after a closing one stands for itself.
        if wasQuote { field.append(byte) }
        isQuoted = true
      case UInt8(ascii: ","):
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"):
        end()
        start = line
      default: field.append(byte)
      }
      wasQuote = false
    }
    end()
    return records
  }

  /// A field as it must be written.
  static func written(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return field
    }
    var quoted = "\""
    for character in field { quoted += character == "\"" ? "\"\"" : String(character) }
    return quoted + "\""
  }
}

extension Unicode.Scalar {
  /// The scalar in words: `<U+200B>`.
  var codePoint: String { "<U+\(hexadecimal(atLeast: 4))>" }

  /// What is drawn for C0, DEL and C1: `␛`, or `<9B>` (TERMINAL.md, section 14, rule 3).
  var controlPicture: String {
    if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(picture) }
    if value == 0x7F { return "\u{2421}" }
    return "<\(hexadecimal(atLeast: 2))>"
  }

  /// The usual short name of a bidi mark.
  var bidiName: String {
    switch value {
    case 0x061C: "ALM"
    case 0x200E: "LRM"
    case 0x200F: "RLM"
    case 0x202A: "LRE"
    case 0x202B: "RLE"
    case 0x202C: "PDF"
    case 0x202D: "LRO"
    case 0x202E: "RLO"
    case 0x2066: "LRI"
    case 0x2067: "RLI"
    case 0x2068: "FSI"
    case 0x2069: "PDI"
    default: "U+\(hexadecimal(atLeast: 4))"
    }
  }

  private func hexadecimal(atLeast digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

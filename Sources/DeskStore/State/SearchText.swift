/// How text is cut into words for search.
enum SearchText {
  /// The text as the index takes it: where a script writes no spaces, each character is a word.
  static func indexed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnspaced) else { return text.column }
    var result = ""
    for scalar in text.column.unicodeScalars {
      if isUnspaced(scalar) {
        result.append(" ")
        result.unicodeScalars.append(scalar)
        result.append(" ")
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// One term as the index is asked for it: a phrase whose last word may go on; nil for a term
  /// without a letter or a digit.
  static func phrase(_ term: String) -> String? {
    guard term.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    // By scalars: a combining mark would hide a quote inside a larger character.
    let quoted = indexed(term).unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    let endsUnspaced = term.unicodeScalars.last.map(isUnspaced) ?? false
    return "\"\(quoted)\"" + (endsUnspaced ? "" : " *")
  }

  /// Kana and Han, whose words stand together.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x3040: false
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

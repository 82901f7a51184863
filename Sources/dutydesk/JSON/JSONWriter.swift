/// Writes JSON so that text stays exact and nothing in it can harm a terminal.
///
/// C0, DEL, C1, bidirectional and invisible characters become `\uXXXX`, in surrogate pairs where
/// they must (TERMINAL.md, section 15).
struct JSONWriter {
  private var output = ""

  static func written(_ value: JSON) -> String {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
    return writer.output
  }

  private mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .null: output += "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .number(let number): output += String(number)
    case .text(let text): write(text: text)
    case .encoded(let json):
      // Outside its texts JSON is ASCII, so what is unseen is in a text and can be escaped there.
      for scalar in json.unicodeScalars {
        if scalar.isUnseen { escape(scalar) } else { output.unicodeScalars.append(scalar) }
      }
    case .list(let values):
      write(values, open: "[", close: "]", indent: indent) { writer, value in
        writer.write(value, indent: indent + 1)
      }
    case .object(let members):
      write(members, open: "{", close: "}", indent: indent) { writer, member in
        writer.write(text: member.key)
        writer.output += ": "
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], open: String, close: String, indent: Int,
    _ one: (inout JSONWriter, Item) -> Void
  ) {
    output += open
    for (index, item) in items.enumerated() {
      output += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      one(&self, item)
    }
    if !items.isEmpty { output += "\n" + String(repeating: "  ", count: indent) }
    output += close
  }

  private mutating func write(text: String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case " "..."~": output.unicodeScalars.append(scalar)
      default:
        if scalar.isUnseen { escape(scalar) } else { output.unicodeScalars.append(scalar) }
      }
    }
    output += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would act on it, reorder by it, or show nothing.
  var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator:
      properties.isVariationSelector || properties.isDefaultIgnorableCodePoint
    @unknown default: true
    }
  }
}

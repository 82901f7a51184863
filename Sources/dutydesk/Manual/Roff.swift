/// Text for `man`, in the macros of man(7).
struct Roff {
  private(set) var text = ""

  mutating func title(_ name: String, section: Int, about: String) {
    text += ".TH \(name.uppercased()) \(section) \"\" \"\(name)\" \"\(Roff.escaped(about))\"\n"
  }

  mutating func heading(_ words: String) {
    text += ".SH \(Roff.escaped(words))\n"
  }

  mutating func paragraph(_ words: String) {
    text += ".PP\n\(Roff.escaped(words))\n"
  }

  /// A term in bold, and what it is, set in.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n\\fB\(Roff.escaped(term))\\fR\n\(Roff.escaped(words))\n"
  }

  /// A backslash begins a command of roff, and so does a point or a quote at the start of a line;
  /// a bare hyphen would be set as one that cannot be copied.
  static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      return plain.first == "." || plain.first == "'" ? "\\&" + plain : String(plain)
    }
    return lines.joined(separator: "\n")
  }
}

import Testing

@testable import Grid

@Suite("Safe text")
struct SafeTextTests {
  @Test("What is measured without the table is as wide as the table says")
  func measures() {
    let simple = (UInt32(0x20)...0xFFFF).compactMap(Unicode.Scalar.init).filter {
      SafeText(trusted: "a\($0)").measure != .clusters
    }
    #expect(simple.count > 0x60 + 0xA0)
    for scalar in simple {
      let clusters = Array(SafeText(trusted: "a\(scalar)").clusters)
      #expect(clusters.map(\.base) == ["a", scalar] && clusters.map(\.width) == [1, 1])
    }
  }

  @Test(
    "A line is gated",
    arguments: [
      ("plain words", "plain words", []),
      ("\u{1B}[2J\u{7}", "␛[2J␇", .control),
      ("a\u{7F}b\u{0}", "a␡b␀", .control),
      ("a\u{9B}31m\u{85}", "a<9B>31m<85>", .control),
      ("advisory_\u{202E}cod.exe\u{202C}", "advisory_‹RLO›cod.exe‹PDF›", .bidi),
      ("a\u{61C}\u{200E}\u{200F}\u{2066}\u{2069}", "a‹ALM›‹LRM›‹RLM›‹LRI›‹PDI›", .bidi),
      ("a\u{200B}b\u{FEFF}c\u{AD}d\u{E0041}e\u{FE0F}f\u{2028}g\u{E000}", "abcdefg", []),
      ("folded\r\n here", "folded here", []),
      ("folded\r\n\there", "folded here", []),
      ("folded\n here", "folded here", []),
      ("not\r\nfolded", "not folded", []),
      ("lone\rone", "lone one", .control),
      ("lone\none", "lone one", .control),
      ("a\t\t\tb", "a b", []),
      ("a\r\n\r\n b", "a  b", []),
      ("e\u{301}\u{302}\u{303}\u{304}x", "e\u{301}\u{302}x", []),
      ("\u{301}x", "\u{25CC}\u{301}x", []),
      ("a\u{1B}\u{301}", "a␛\u{25CC}\u{301}", .control),
      ("שלום", "שלום", .rightToLeft),
    ] as [(String, String, SafeText.Flags)])
  func line(raw: String, text: String, flags: SafeText.Flags) {
    #expect(SafeText(untrusted: raw, kind: .line) == SafeText(trusted: text, flags: flags))
  }

  @Test(
    "A block keeps its lines and nothing else of its layout",
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd", []),
      ("a\r\n\r\n\nb", "a\n\n\nb", []),
      ("a\tb", "a       b", []),
      ("12345678\tb", "12345678        b", []),
      ("共\tb", "共      b", []),
      ("b\u{8}b\u{C}", "b␈b␌", .control),
      ("a\n\u{301}", "a\n\u{25CC}\u{301}", []),
    ] as [(String, String, SafeText.Flags)])
  func block(raw: String, text: String, flags: SafeText.Flags) {
    #expect(SafeText(untrusted: raw, kind: .block) == SafeText(trusted: text, flags: flags))
  }

  @Test(
    "Names, addresses and files show what is invisible",
    arguments: [
      ("adm\u{200B}in", .name, "adm<U+200B>in", .invisible),
      ("pаypal", .name, "pаypal", .mixedScripts),
      ("Yamada 太郎 たろう", .name, "Yamada 太郎 たろう", []),
      ("Иван", .name, "Иван", []),
      ("../../etc/passwd", .file, "passwd", []),
      ("C:\\temp\\a\u{202E}gpj.exe", .file, "a‹RLO›gpj.exe", .bidi),
      ("\u{E0041}a", .file, "<U+E0041>a", .invisible),
      ("desk@lsd.example", .address, "desk@lsd.example", []),
      ("me@bücher.example", .address, "me@bücher.example (xn--bcher-kva.example)", .foreignDomain),
      ("me@BÜCHER。example", .address, "me@BÜCHER。example (xn--bcher-kva.example)", .foreignDomain),
      ("me@ü$.example", .address, "me@ü$.example (not a domain name)", .foreignDomain),
      (
        "me@аpple.example", .address, "me@аpple.example (xn--pple-43d.example)",
        [.foreignDomain, .mixedScripts]
      ),
    ] as [(String, SafeText.Kind, String, SafeText.Flags)])
  func named(raw: String, kind: SafeText.Kind, text: String, flags: SafeText.Flags) {
    #expect(SafeText(untrusted: raw, kind: kind) == SafeText(trusted: text, flags: flags))
  }

  @Test("Each bad byte becomes one replacement character")
  func badBytes() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x82, 0x62, 0xC0, 0xAF, 0xF0, 0x9F]
    let text = SafeText(untrusted: bytes, kind: .line)
    #expect(text.string == "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test("A person is shown with the real address")
  func person() {
    let text = SafeText(untrustedName: "LSD Research", address: "desk@lsd.example")
    #expect(text == "LSD Research <desk@lsd.example>")
    #expect(SafeText(untrustedName: "", address: "a@b.example") == "a@b.example")
  }

  @Test("Right-to-left letters can be shown as code points")
  func rightToLeft() {
    let text = SafeText(untrusted: "aש", kind: .line, rightToLeft: .asCodePoints)
    #expect(text.string == "a<U+05E9>")
    #expect(text.flags == .rightToLeft)
  }

  @Test("Text over its cap is cut visibly", arguments: SafeText.Kind.allCases)
  func caps(kind: SafeText.Kind) {
    let cap = kind == .block ? SafeText.blockCap : SafeText.lineCap
    let text = SafeText(untrusted: String(repeating: "é", count: cap), kind: kind)
    #expect(text.string.utf8.count <= cap)
    #expect(text.string.utf8.count > cap - 4)
    #expect(text.string.hasSuffix("…"))
    #expect(text.flags.contains(.shortened))
  }

  @Test("Flags are drawn before the text and apart from it")
  func flags() {
    let text = SafeText(untrusted: "\u{1B}\u{202E}[inv]", kind: .line)
    #expect(text.flags.label == "[ctl] [bidi]")
    #expect(text.flagged.string == "[ctl] [bidi] ␛‹RLO›[inv]")
    #expect(text.withoutFlags.flags == [])
  }

  @Test("Literals take safe texts and integers, and pass flags on")
  func literals() {
    let outside = SafeText(untrusted: "\u{7}", kind: .line)
    let text: SafeText = "late \(3) \(outside)"
    #expect(text.string == "late 3 ␇")
    #expect(text.flags == .control)
  }

  @Test(
    "Width counts columns",
    arguments: [
      ("abc", 3), ("共有", 4), ("e\u{301}", 1), ("ａ", 2), ("·─━█…", 5), ("👩\u{200D}💻", 4),
      ("⚠\u{FE0F}", 1), ("각", 2), ("\u{1100}\u{1161}", 2), ("🇩🇪", 2), ("", 0),
    ] as [(String, Int)])
  func width(raw: String, width: Int) {
    #expect(SafeText(untrusted: raw, kind: .line).width == width)
  }

  @Test(
    "A cut never halves a character and is marked",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
      ("abcdef", -3, ""), ("共有プ", 6, "共有プ"), ("共有プ", 5, "共有…"), ("共有プ", 4, "共…"),
      ("a共有", 3, "a…"), ("a共有", 4, "a共…"), ("共", 1, "…"), ("e\u{301}ab", 2, "e\u{301}…"),
      ("ab", .max, "ab"),
    ] as [(String, Int, String)])
  func cut(raw: String, columns: Int, text: String) {
    let cut = SafeText(untrusted: raw, kind: .line).cut(to: columns)
    #expect(cut.string == text)
    #expect(cut.width <= max(0, columns))
  }

  @Test("Padding fills exactly")
  func padded() {
    let text: SafeText = "ab"
    #expect(text.padded(to: 5) == "ab   ")
    #expect(text.padded(to: 5, alignment: .right) == "   ab")
    #expect(text.padded(to: 5, alignment: .center) == " ab  ")
    #expect(text.padded(to: 1) == "…")
    #expect(SafeText(untrusted: "共有", kind: .line).padded(to: 4).string == "共有")
    #expect(SafeText(untrusted: "共有", kind: .line).padded(to: 3).string == "共…")
    #expect(SafeText(untrusted: "a共有", kind: .line).padded(to: 3).string == "a… ")
  }

  @Test(
    "A block wraps at blanks",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 8, ["one  two"]),
      ("  indented", 10, ["  indented"]),
      ("  indented", 8, ["indented"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("共有プリ", 5, ["共有", "プリ"]),
      ("共a", 1, ["…", "a"]),
      ("", 5, [""]),
      ("abc", 0, []),
    ] as [(String, Int, [String])])
  func wrapped(raw: String, columns: Int, lines: [String]) {
    let wrapped = SafeText(untrusted: raw, kind: .block).wrapped(to: columns)
    #expect(wrapped.map(\.string) == lines)
  }
}

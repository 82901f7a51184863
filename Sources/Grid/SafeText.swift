/// The only text that is drawn or written out: a literal of ours, or outside text that has passed
/// the gate.
///
/// It holds no control, bidi or invisible scalar; only a block holds line feeds. The rules are
/// TERMINAL.md, section 14.
package struct SafeText: Hashable, Sendable {
  /// What the text is for; it decides what happens to line ends and invisible scalars.
  package enum Kind: CaseIterable, Hashable, Sendable {
    /// One line, such as a subject.
    case line
    /// Many lines, such as the body of a mail.
    case block
    /// A person's or a thing's name.
    case name
    /// A mail address, `local@domain`.
    case address
    /// A file name; only the last part of a path is kept.
    case file
  }

  /// Whether right-to-left letters are drawn; terminals differ in what they do with them.
  package enum RightToLeft: Hashable, Sendable {
    case show
    case asCodePoints
  }

  /// The text itself, for standard output and the clipboard.
  package let string: String
  /// What the gate found; it is drawn apart from the text, which could imitate it.
  package let flags: Flags
  /// What is a column of it.
  let measure: TextMeasure

  init(trusted string: String, flags: Flags = []) {
    self.init(trusted: string, flags: flags, measure: TextMeasure(of: string))
  }

  private init(trusted string: String, flags: Flags, measure: TextMeasure) {
    self.string = string
    self.flags = flags
    self.measure = measure
  }

  /// Lets outside text through the gate, in time linear to its length.
  package init(untrusted text: String, kind: Kind, rightToLeft: RightToLeft = .show) {
    switch kind {
    case .line, .block, .name:
      // Nothing in it is for the gate; most text is so, and every frame is full of it.
      if text.utf8.count <= Self.lineCap - 4, text.isPrintableASCII {
        self.init(trusted: text, flags: [], measure: .bytes)
        return
      }
    case .address, .file: break
    }
    self.init(gating: text.unicodeScalars, kind: kind, rightToLeft: rightToLeft)
  }

  /// Lets outside bytes through the gate as UTF-8; each bad byte becomes U+FFFD.
  package init(
    untrusted bytes: some Sequence<UInt8>, kind: Kind, rightToLeft: RightToLeft = .show
  ) {
    self.init(gating: ScalarDecoder(bytes), kind: kind, rightToLeft: rightToLeft)
  }

  /// A person as a mail shows one: the name with the real address beside it (rule 6).
  package init(
    untrustedName name: String, address: String, rightToLeft: RightToLeft = .show
  ) {
    let shown = SafeText(untrusted: name, kind: .name, rightToLeft: rightToLeft)
    let real = SafeText(untrusted: address, kind: .address, rightToLeft: rightToLeft)
    self = shown.isEmpty ? real : "\(shown) <\(real)>"
  }

  package static let empty: SafeText = ""
  static let loneMarkBase: Unicode.Scalar = "\u{25CC}"

  package var isEmpty: Bool { string.isEmpty }
  package var scalars: String.UnicodeScalarView { string.unicodeScalars }
  package var clusters: Clusters { Clusters(string) }

  /// The same text without what the gate found, for a caller that draws the flags elsewhere.
  package var withoutFlags: SafeText { SafeText(trusted: string) }

  /// The text with its flags before it, as in `[ctl] exploit for sale`.
  package var flagged: SafeText {
    flags.label.isEmpty ? self : "\(flags.label) \(self)"
  }
}

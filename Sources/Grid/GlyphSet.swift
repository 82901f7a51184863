/// Which characters a terminal can be trusted with (TERMINAL.md, section 9).
package enum GlyphSet: Hashable, Sendable {
  case unicode
  case ascii

  /// What ends a text that was cut.
  var cutMark: Unicode.Scalar {
    switch self {
    case .unicode: Glyph.cut.rawValue
    case .ascii: Glyph.cut.ascii
    }
  }

  /// One column of ASCII for a scalar; `?` for what has no stand-in.
  static func ascii(for scalar: Unicode.Scalar, as role: Role) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let glyph = Glyph(rawValue: scalar) { return glyph.ascii(as: role) }
    switch scalar.value {
    case 0x2400...0x2421: return "^"
    case 0x2800: return " "
    // A line of what is expected must not look like one of what was.
    case 0x2801...0x28FF: return role == .chartForecast ? "+" : "#"
    default: return "?"
    }
  }
}

extension SafeText {
  /// The text with characters of this set only.
  ///
  /// In ASCII `⏎` becomes `Enter` and `␛` becomes `^[`, so the width may grow; anything foreign
  /// becomes `?`, twice for a wide character.
  package func rendered(in glyphs: GlyphSet) -> SafeText {
    switch glyphs {
    case .unicode: self
    case .ascii: inASCII(keepingLetters: false)
    }
  }

  /// The text with our own signs in ASCII and everybody else's letters as they are: what is read
  /// aloud.
  package var spelled: SafeText { inASCII(keepingLetters: true) }

  private func inASCII(keepingLetters: Bool) -> SafeText {
    if measure == .bytes || string.utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var text = ""
    for cluster in clusters {
      switch cluster.base {
      case "⏎": text += "Enter"
      case "\u{2421}": text += "^?"
      case "\u{2400}"..."\u{241F}":
        text += "^"
        text.unicodeScalars.append(Unicode.Scalar(UInt8(cluster.base.value - 0x2400 + 0x40)))
      case _ where keepingLetters && Glyph(rawValue: cluster.base) == nil:
        cluster.append(to: &text.unicodeScalars)
      default:
        let scalar = GlyphSet.ascii(for: cluster.base, as: .text)
        for _ in 0..<cluster.width { text.unicodeScalars.append(scalar) }
      }
    }
    return SafeText(trusted: text, flags: flags)
  }
}

extension SafeText {
  /// What the gate found in outside text.
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control characters, or a lone line end in a line.
    package static let control = Flags(rawValue: 1)
    /// Marks that change the order of drawing.
    package static let bidi = Flags(rawValue: 2)
    /// Invisible scalars in a name, an address or a file name.
    package static let invisible = Flags(rawValue: 4)
    /// Scripts that are not written together, such as Latin and Cyrillic.
    package static let mixedScripts = Flags(rawValue: 8)
    /// A domain that is not ASCII; the `xn--` form stands beside it.
    package static let foreignDomain = Flags(rawValue: 16)
    /// The text went over its cap and was cut.
    package static let shortened = Flags(rawValue: 32)
    /// Right-to-left letters are in it, which belong in the last column only. Has no label.
    package static let rightToLeft = Flags(rawValue: 64)

    /// The flags as they are drawn: `[ctl] [bidi]`; empty when there are none to show.
    package var label: SafeText {
      // Every row of a list is asked, and most have none.
      if isEmpty { return "" }
      let labels: [(Flags, SafeText)] = [
        (.control, "[ctl]"), (.bidi, "[bidi]"), (.invisible, "[inv]"), (.mixedScripts, "[mix]"),
        (.foreignDomain, "[idn]"), (.shortened, "[cut]"),
      ]
      return labels.filter { contains($0.0) }.map(\.1).joined(separator: " ")
    }
  }
}

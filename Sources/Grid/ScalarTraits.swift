/// What Unicode says about one scalar, as far as drawing and the text gate need it.
///
/// The source is `WidthTable`, version pinned; never the C library, whose answer depends on the
/// machine (TERMINAL.md, section 9).
package struct ScalarTraits: Hashable, Sendable {
  /// What the text gate does with a scalar (TERMINAL.md, section 14, rules 3-5).
  package enum Kind: UInt8, Hashable, Sendable {
    case plain
    /// Stands on the character before it and takes no column.
    case mark
    /// Zero width, joiner, selector, tag, separator.
    case invisible
    /// C0, DEL or C1.
    case control
    /// Changes the order in which a terminal draws.
    case bidi
    case privateUse
    case unassigned
  }

  private let bits: UInt32

  package init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F {
      let isLetter = (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A
      bits = 1 | (isLetter ? UInt32(Script.latin.rawValue) << 7 : 0)
      return
    }
    let entries = WidthTable.entries
    var low = 0
    var high = entries.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if entries[middle] >> 11 <= value { low = middle } else { high = middle }
    }
    bits = entries[low] & 0x7FF
  }

  /// Columns taken: 2 for wide ones, 1 for plain ones (ambiguous width counts as 1), else 0.
  package var width: Int { Int(bits & 3) }
  package var kind: Kind { Kind(rawValue: UInt8(bits >> 2 & 7)) ?? .unassigned }
  package var isRightToLeft: Bool { bits & 1 << 5 != 0 }
  /// Whether terminals may draw it as a coloured picture without being asked to.
  package var isEmojiByDefault: Bool { bits & 1 << 6 != 0 }
  package var script: Script { Script(rawValue: UInt8(bits >> 7 & 15)) ?? .other }

  /// Whether the scalar may never reach a screen, a log or a pipe as it is.
  package var isHazard: Bool {
    switch kind {
    case .plain, .mark: false
    case .invisible, .control, .bidi, .privateUse, .unassigned: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is C0, DEL, C1, bidi, invisible, private or unassigned, and so may never be
  /// written raw (TERMINAL.md, sections 14 and 15).
  package var isHazard: Bool { ScalarTraits(of: self).isHazard }
}

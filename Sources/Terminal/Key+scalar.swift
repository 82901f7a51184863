internal import Grid

extension Key {
  /// The key behind a character that came on its own, or nil when there is none.
  init?(scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0D: self = .enter
    case 0x09: self = .tab
    case 0x1B: self = .escape
    // Terminals and descriptions disagree which of the two Backspace sends; both mean it.
    case 0x08, 0x7F: self = .backspace
    case 0x00...0x1F:
      let letter = UInt8(scalar.value) + 0x40
      self = .control(Character(Character(Unicode.Scalar(letter)).lowercased()))
    // C1 controls are no keys, and U+FFFD stands for bytes that nobody typed.
    case 0x80...0x9F, 0xFFFD: return nil
    default: self = .character(Character(scalar))
    }
  }
}

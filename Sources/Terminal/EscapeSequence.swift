/// An escape sequence that no key stands for, followed only to find where it ends.
///
/// The shapes are those of ECMA-48 and of xterm's control sequences.
struct EscapeSequence: Hashable, Sendable {
  private enum Shape: Hashable, Sendable {
    /// After the introducer: parameters, then one final character.
    case control(isFresh: Bool)
    /// OSC, DCS, SOS, PM, APC: anything up to ST; `isCommand` is OSC, which BEL ends too.
    case string(isCommand: Bool, sawEscape: Bool)
    /// So many characters, whatever they are.
    case counted(left: Int)
  }

  /// What a further character means for the sequence.
  enum Step: Hashable, Sendable {
    case goesOn
    /// The sequence ended, and the character belongs to it.
    case ended
    /// The sequence was broken off; the character is not part of it.
    case brokenOff
  }

  /// The character after ESC, for the case that somebody pressed Alt and that character.
  let introducer: Unicode.Scalar
  /// How many characters have followed the introducer.
  private(set) var length = 0
  private var shape: Shape

  /// A sequence that starts with ESC and this character, or nil when none does.
  init?(introducer: Unicode.Scalar) {
    self.introducer = introducer
    switch introducer {
    case "[": shape = .control(isFresh: true)
    case "]": shape = .string(isCommand: true, sawEscape: false)
    case "P", "X", "^", "_": shape = .string(isCommand: false, sawEscape: false)
    case "O": shape = .counted(left: 1)
    default: return nil
    }
  }

  /// A sequence that starts with a single C1 control, or nil when none does.
  init?(control: Unicode.Scalar) {
    guard (0x80...0x9F).contains(control.value), control.value != 0x8F,
      let introducer = Unicode.Scalar(control.value - 0x40)
    else { return nil }
    self.init(introducer: introducer)
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Step {
    length += 1
    // CAN and SUB break every sequence off.
    if scalar.value == 0x18 || scalar.value == 0x1A { return .ended }
    switch shape {
    case .control(let isFresh): return takeControl(scalar, isFresh: isFresh)
    case .string(let isCommand, let sawEscape):
      if scalar.value == 0x9C || (isCommand && scalar.value == 0x07) { return .ended }
      if sawEscape && scalar == "\\" { return .ended }
      shape = .string(isCommand: isCommand, sawEscape: scalar.value == 0x1B)
      return .goesOn
    case .counted(let left):
      if scalar.value == 0x1B { return .brokenOff }
      shape = .counted(left: left - 1)
      return left == 1 ? .ended : .goesOn
    }
  }

  private mutating func takeControl(_ scalar: Unicode.Scalar, isFresh: Bool) -> Step {
    shape = .control(isFresh: false)
    switch scalar.value {
    case 0x1B: return .brokenOff
    case 0x00...0x1F, 0x20...0x3F: return .goesOn
    case 0x40...0x7E:
      // ESC [ M brings three more for an old mouse report, ESC [ [ one for a Linux function key.
      if isFresh && scalar == "M" { shape = .counted(left: 3) }
      if isFresh && scalar == "[" { shape = .counted(left: 1) }
      return isFresh && (scalar == "M" || scalar == "[") ? .goesOn : .ended
    default: return .brokenOff
    }
  }
}

/// An escape sequence that ncurses did not take for a key, followed to find where it ends.
///
/// The shapes are those of ECMA-48 and of xterm's control sequences. What it means, if anything, is
/// for `SequenceMeaning` to say.
struct EscapeSequence: Hashable, Sendable {
  private enum Shape: Hashable, Sendable {
    /// After CSI: parameters, then one final character.
    case control
    /// OSC, DCS, SOS, PM, APC: anything up to ST; `isCommand` is OSC, which BEL ends too.
    case string(isCommand: Bool, sawEscape: Bool)
    /// So many characters, whatever they are.
    case counted(left: Int)
  }

  /// What a further character means for the sequence.
  enum Step: Hashable, Sendable {
    case goesOn
    /// The sequence ended, and the character belongs to it.
    case ended(SequenceMeaning)
    /// The sequence was broken off; the character is not part of it.
    case brokenOff
  }

  /// No sequence that means anything has more characters than this after its introducer.
  private static let longestMeaningful = 4

  /// The character after ESC, for the case that somebody pressed Alt and that character.
  let introducer: Unicode.Scalar
  /// How many characters have followed the introducer.
  private(set) var length = 0
  private var start = ""
  private var shape: Shape

  /// A sequence that starts with ESC and this character, or nil when none does.
  init?(introducer: Unicode.Scalar) {
    self.introducer = introducer
    switch introducer {
    case "[": shape = .control
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
    if length <= Self.longestMeaningful { start.unicodeScalars.append(scalar) }
    // CAN and SUB break every sequence off.
    if scalar.value == 0x18 || scalar.value == 0x1A { return .ended(.nothing) }
    switch shape {
    case .control: return takeControl(scalar)
    case .string(let isCommand, let sawEscape):
      if scalar.value == 0x9C || (isCommand && scalar.value == 0x07) { return .ended(.nothing) }
      if sawEscape && scalar == "\\" { return .ended(.nothing) }
      shape = .string(isCommand: isCommand, sawEscape: scalar.value == 0x1B)
      return .goesOn
    case .counted(let left):
      if scalar.value == 0x1B { return .brokenOff }
      shape = .counted(left: left - 1)
      return left == 1 ? .ended(meaning) : .goesOn
    }
  }

  private mutating func takeControl(_ scalar: Unicode.Scalar) -> Step {
    switch scalar.value {
    case 0x1B: return .brokenOff
    case 0x00...0x3F: return .goesOn
    case 0x40...0x7E:
      // CSI M brings three more for an old mouse report, CSI [ one for a Linux function key.
      if length == 1 && (scalar == "M" || scalar == "[") {
        shape = .counted(left: scalar == "M" ? 3 : 1)
        return .goesOn
      }
      return .ended(meaning)
    default: return .brokenOff
    }
  }

  private var meaning: SequenceMeaning {
    guard length <= Self.longestMeaningful else { return .nothing }
    return SequenceMeaning(introducer: introducer, rest: start)
  }
}

internal import CTerminal
internal import Grid

extension InputUnit {
  /// What ncurses read, or nil when that is no input.
  init?(_ input: CTInput) {
    switch input.kind {
    case .nothing, .resized: return nil
    case .byte: self = .byte(UInt8(truncatingIfNeeded: input.value))
    case .key: self = .key(Key(input.key))
    case .function: self = .key(.function(Int(input.value)))
    case .pasteBegin: self = .pasteBegin
    case .pasteEnd: self = .pasteEnd
    case .mouse: self = MousePress(input).map { .mouse($0) } ?? .otherKey
    case .other: self = .otherKey
    }
  }

  /// Whether it begins no key of any terminal, so that ncurses looked for nothing behind it.
  var standsAlone: Bool {
    if case .byte(0x20...0x7E) = self { true } else { false }
  }
}

internal import Grid

/// Turns units of input into events: text, Alt keys, pastes; and swallows what a terminal answers.
///
/// It has no clock and no terminal: the caller tells when units came and when there are none.
struct InputDecoder: Hashable, Sendable {
  private enum State: Hashable, Sendable {
    case ground
    /// ESC came; what follows decides.
    case escape
    case sequence(EscapeSequence)
    /// Longer than any real answer; everything up to the next pause goes with it.
    case flood
    case paste(PasteText)
  }

  /// Silence after which a sequence is over, in milliseconds. A slow line may cut an answer in two.
  static let sequencePatience = 500
  /// Silence after which a paste is over although its end mark never came, in milliseconds.
  static let pastePatience = 1000
  /// Characters after which a sequence cannot be a terminal's answer.
  static let longestSequence = 4096

  private var state = State.ground
  private var assembler: ScalarAssembler
  private var lastHeard = 0

  init(encoding: ScalarAssembler.Encoding) {
    assembler = ScalarAssembler(encoding: encoding)
  }

  /// When `pause` must be called even if nothing comes; nil when nothing is under way.
  var deadline: Int? {
    switch state {
    case .ground, .escape, .flood: nil
    case .sequence: lastHeard + Self.sequencePatience
    case .paste: lastHeard + Self.pastePatience
    }
  }

  /// Whether nothing is under way that `pause` could end.
  var isAtRest: Bool {
    if case .ground = state { true } else { false }
  }

  /// Takes one unit that came at a moment, in milliseconds.
  mutating func take(_ unit: InputUnit, at moment: Int) -> [TerminalEvent] {
    lastHeard = moment
    switch unit {
    case .byte(let byte):
      return assembler.take(byte).flatMap { take($0) }
    case .key(let key):
      let events = interrupt()
      return isPasting ? [] : events + [.key(key)]
    case .mouse(let press):
      let events = interrupt()
      return isPasting ? [] : events + [.mouse(press)]
    case .otherKey:
      return interrupt()
    case .pasteBegin:
      let events = interrupt()
      if !isPasting { state = .paste(PasteText()) }
      return events
    case .pasteEnd:
      let events = interrupt()
      return events + endPaste()
    }
  }

  /// Hears that nothing more is there at a moment, in milliseconds.
  mutating func pause(at moment: Int) -> [TerminalEvent] {
    switch state {
    case .ground:
      return []
    case .escape:
      // ncurses has already waited for the rest of a sequence.
      state = .ground
      return [.key(.escape)]
    case .flood:
      state = .ground
      return []
    case .sequence(let sequence):
      guard moment >= lastHeard + Self.sequencePatience else { return [] }
      state = .ground
      return sequence.length == 0 ? [.key(.alt(Character(sequence.introducer)))] : []
    case .paste:
      return moment >= lastHeard + Self.pastePatience ? endPaste() : []
    }
  }

  private var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Ends what a key breaks into; a paste goes on, because keys inside it are part of its text.
  private mutating func interrupt() -> [TerminalEvent] {
    assembler.reset()
    switch state {
    case .ground, .paste: return []
    case .sequence, .flood:
      state = .ground
      return []
    case .escape:
      state = .ground
      return [.key(.escape)]
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> [TerminalEvent] {
    switch state {
    case .ground:
      return takeInGround(scalar)
    case .escape:
      return takeAfterEscape(scalar)
    case .flood:
      return []
    case .sequence(var sequence):
      switch sequence.take(scalar) {
      case .goesOn:
        state = sequence.length >= Self.longestSequence ? .flood : .sequence(sequence)
        return []
      case .ended(let meaning):
        state = .ground
        return act(on: meaning)
      case .brokenOff:
        state = .ground
        return takeInGround(scalar)
      }
    case .paste(var text):
      // Only one copy is alive while it grows.
      state = .ground
      let isOver = text.take(scalar)
      state = .paste(text)
      return isOver ? endPaste() : []
    }
  }

  private mutating func act(on meaning: SequenceMeaning) -> [TerminalEvent] {
    switch meaning {
    case .nothing, .pasteEnd: return []
    case .key(let key): return [.key(key)]
    case .pasteBegin:
      state = .paste(PasteText())
      return []
    }
  }

  private mutating func endPaste() -> [TerminalEvent] {
    guard case .paste(let text) = state else { return [] }
    state = .ground
    assembler.reset()
    return [.paste(text.finished())]
  }

  private mutating func takeInGround(_ scalar: Unicode.Scalar) -> [TerminalEvent] {
    if scalar.value == 0x1B {
      state = .escape
      return []
    }
    if let sequence = EscapeSequence(control: scalar) {
      state = .sequence(sequence)
      return []
    }
    guard let key = Key(scalar: scalar) else { return [] }
    return [.key(key)]
  }

  private mutating func takeAfterEscape(_ scalar: Unicode.Scalar) -> [TerminalEvent] {
    if let sequence = EscapeSequence(introducer: scalar) {
      state = .sequence(sequence)
      return []
    }
    state = .ground
    guard case .character(let character) = Key(scalar: scalar) else {
      // ESC and a control are two keys that came together.
      return [.key(.escape)] + takeInGround(scalar)
    }
    return [.key(.alt(character))]
  }
}

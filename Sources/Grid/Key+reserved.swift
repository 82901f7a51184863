extension Key {
  /// Whether the key means the same in every program, so that nobody may bind it: Ctrl-Z suspends,
  /// Ctrl-C cancels, and Ctrl-S and Ctrl-Q belong to the terminal.
  package var isReserved: Bool {
    switch self {
    case .control(let letter): ["z", "c", "s", "q"].contains(letter)
    case .character, .alt, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown, .function:
      false
    }
  }
}

extension TextField {
  /// Lets a key edit the text; false when the key means nothing to a field.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(untrusted: String(character))
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .home, .control("a"): moveHome()
    case .end, .control("e"): moveEnd()
    case .control("w"): deleteWordBackward()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .alt("b"): moveWordLeft()
    case .alt("f"): moveWordRight()
    case .control, .alt, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .function:
      return false
    }
    return true
  }
}

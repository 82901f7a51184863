extension Key {
  /// The key as footer, help and `keys.toml` show it: `Space`, `Ctrl-U`, `⏎`, `Tab`, `F1`, `a`.
  package var name: SafeText {
    switch self {
    case .character(" "): "Space"
    case .character(let character): SafeText(untrusted: String(character), kind: .name)
    case .control(let character):
      "Ctrl-\(SafeText(untrusted: character.uppercased(), kind: .name).withoutFlags)"
    case .alt(" "): "Alt-Space"
    case .alt(let character): "Alt-\(SafeText(untrusted: String(character), kind: .name))"
    case .enter: "⏎"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }

  /// Reads a name as `name` writes it, or the word for a sign (`Enter`, `Up`), in any case of
  /// letters; single letters are taken as they are. Nil for what names no key.
  package init?(name: String) {
    if name.count == 1, let character = name.first, Self.signs[name] == nil {
      guard Self.isTyped(character) else { return nil }
      self = .character(character)
      return
    }
    let word = name.lowercased()
    if let key = Self.signs[name] ?? Self.words[word] {
      self = key
    } else if word.hasPrefix("ctrl-"), let key = Self.control(name.dropFirst(5)) {
      self = key
    } else if word.hasPrefix("alt-") {
      let rest = name.dropFirst(4)
      if rest.lowercased() == "space" {
        self = .alt(" ")
      } else if rest.count == 1, let character = rest.first, Self.isTyped(character) {
        self = .alt(character)
      } else {
        return nil
      }
    } else if word.hasPrefix("f"), let number = Int(word.dropFirst()),
      Self.functionKeys.contains(number), word == "f\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The function keys that a terminal can send (curses counts to 63).
  package static let functionKeys = 1...63

  private static let signs: [String: Key] = [
    "⏎": .enter, "↑": .up, "↓": .down, "←": .left, "→": .right,
  ]

  private static let words: [String: Key] = [
    "space": .character(" "), "enter": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
    "shift-tab": .backTab, "backspace": .backspace, "del": .delete, "delete": .delete,
    "ins": .insert, "insert": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
    "pagedown": .pageDown,
  ]

  private static func control(_ rest: Substring) -> Key? {
    guard rest.count == 1, let character = rest.lowercased().first else { return nil }
    switch character {
    case "a"..."z" where character.isASCII: return .control(character)
    case "@", "[", "\\", "]", "^", "_": return .control(character)
    default: return nil
    }
  }

  private static func isTyped(_ character: Character) -> Bool {
    character != " " && character.unicodeScalars.allSatisfy { !$0.isHazard }
  }
}

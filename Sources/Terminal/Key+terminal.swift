internal import CTerminal
internal import Grid

extension Key {
  /// The key that a terminal description names.
  init(_ key: CTKey) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .enter: self = .enter
    case .backspace: self = .backspace
    case .delete: self = .delete
    case .insert: self = .insert
    case .backTab: self = .backTab
    }
  }
}

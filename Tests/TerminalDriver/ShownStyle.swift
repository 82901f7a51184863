/// How a cell of a terminal looks.
package struct ShownStyle: Hashable {
  /// 1 bold, 2 dim, 4 underline, 8 reverse.
  package private(set) var attributes = 0
  /// -1 for the terminal's own.
  package private(set) var foreground = -1
  package private(set) var background = -1

  /// What erasing leaves: the background only.
  var erased: ShownStyle {
    var style = ShownStyle()
    style.background = background
    return style
  }

  /// Takes the numbers of one SGR sequence.
  package mutating func take(_ numbers: [Int?]) {
    var rest = numbers.map { $0 ?? 0 }[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = ShownStyle()
      case 1: attributes |= 1
      case 2: attributes |= 2
      case 4: attributes |= 4
      case 7: attributes |= 8
      case 22: attributes &= ~3
      case 24: attributes &= ~4
      case 27: attributes &= ~8
      case 30...37: foreground = number - 30
      case 38: foreground = indexed(&rest)
      case 39: foreground = -1
      case 40...47: background = number - 40
      case 48: background = indexed(&rest)
      case 49: background = -1
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      default: break
      }
    }
  }

  private func indexed(_ rest: inout ArraySlice<Int>) -> Int {
    guard rest.popFirst() == 5 else { return -1 }
    return rest.popFirst() ?? -1
  }
}

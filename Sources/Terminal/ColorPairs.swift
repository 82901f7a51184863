internal import CTerminal
internal import Grid

/// The colour pairs in use, made when a look first needs them.
struct ColorPairs {
  private struct Inks: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let space: ColorSpace
  private var numbers: [Inks: Int32] = [:]
  private var isFull = false

  init(space: ColorSpace) {
    self.space = space
  }

  /// The pair for a look. 0, the terminal's own colours, when there is no room for another pair:
  /// every state is a letter or an attribute too.
  mutating func number(for look: Look) -> Int32 {
    let inks = Inks(
      foreground: space.number(of: look.foreground), background: space.number(of: look.background))
    if inks.foreground < 0 && inks.background < 0 { return 0 }
    if let number = numbers[inks] { return number }
    if isFull { return 0 }
    let number = Int32(numbers.count + 1)
    guard ct_set_pair(number, inks.foreground, inks.background) else {
      isFull = true
      return 0
    }
    numbers[inks] = number
    return number
  }
}

internal import Grid

/// The colours of one terminal: which number stands for which ink.
struct ColorSpace: Hashable, Sendable {
  /// How many colours there are; 0 for none.
  let count: Int
  /// Whether a number is 24 bits of red, green and blue.
  let isDirect: Bool

  /// The six steps of the colour cube in a palette of 256, as xterm defines it.
  private static let steps: [Int] = [0, 95, 135, 175, 215, 255]
  /// The first 16 entries as xterm sets them; a user may have changed them.
  private static let named: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  var depth: ColorDepth {
    if isDirect { return .direct }
    return count >= 256 ? .indexed : count >= 16 ? .sixteen : count >= 8 ? .eight : .none
  }

  /// The number of an ink, -1 for the terminal's own. A theme is resolved for the depth in force,
  /// so anything but an exact number is only the nearest.
  func number(of ink: Look.Ink) -> Int32 {
    switch ink {
    case .own: -1
    case .indexed(let index): number(ofIndex: Int(index))
    case .rgb(let red, let green, let blue):
      number(red: Int(red), green: Int(green), blue: Int(blue))
    }
  }

  private func number(ofIndex index: Int) -> Int32 {
    // Of a direct terminal the first eight numbers are the named colours.
    if index < (isDirect ? 8 : count) { return Int32(index) }
    if isDirect {
      let (red, green, blue) = Self.mix(ofIndex: index)
      return number(red: red, green: green, blue: blue)
    }
    return count >= 8 && index < 16 ? Int32(index % 8) : -1
  }

  private func number(red: Int, green: Int, blue: Int) -> Int32 {
    if isDirect {
      let mixed = red << 16 | green << 8 | blue
      // 1 to 7 would be the named colours; 8 is as good as black.
      return Int32((1...7).contains(mixed) ? 8 : mixed)
    }
    guard count >= 8 else { return -1 }
    let candidates = count >= 256 ? 16..<256 : 0..<min(count, 16)
    let nearest = candidates.min { first, second in
      Self.distance(first, red, green, blue) < Self.distance(second, red, green, blue)
    }
    return Int32(nearest ?? -1)
  }

  private static func distance(_ index: Int, _ red: Int, _ green: Int, _ blue: Int) -> Int {
    let mix = mix(ofIndex: index)
    let (a, b, c) = (mix.0 - red, mix.1 - green, mix.2 - blue)
    return a * a + b * b + c * c
  }

  private static func mix(ofIndex index: Int) -> (Int, Int, Int) {
    if index < 16 { return named[index] }
    if index < 232 {
      let place = index - 16
      return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    }
    let gray = 8 + (index - 232) * 10
    return (gray, gray, gray)
  }
}

/// A colour of 24 bits.
struct RGB: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#ff6b6b`; nil for any other form.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == 0x23, digits.count == 6,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }),
      let number = UInt32(Substring(digits), radix: 16)
    else { return nil }
    self.init(
      UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8),
      UInt8(truncatingIfNeeded: number))
  }

  /// The entry of xterm's 256 colours that looks most like this one.
  ///
  /// - Parameter range: which entries may be taken. Those from 16 on are the same on every
  ///   terminal; the first 16 are the user's, and xterm's own values stand for them here.
  func nearest(in range: ClosedRange<UInt8>) -> UInt8 {
    range.min { distance(to: RGB(entry: $0)) < distance(to: RGB(entry: $1)) } ?? range.lowerBound
  }

  /// The colour that xterm shows for an entry of its 256.
  init(entry: UInt8) {
    let number = Int(entry)
    switch number {
    case 0..<16:
      self = RGB.first16[number]
    case 16..<232:
      // A cube of 6 x 6 x 6 whose steps are uneven.
      let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      self.init(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    default:
      let grey = UInt8(8 + (number - 232) * 10)
      self.init(grey, grey, grey)
    }
  }

  private static let first16 = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]

  /// The eye sees a step of green most and one of red least. The gaps between the channels count
  /// too, so that a grey does not become the colour that is as bright.
  private func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
      + (red - green) * (red - green) + (green - blue) * (green - blue)
  }
}

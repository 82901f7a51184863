import Glibc

extension RGB {
  /// How much two colours stand out from each other, in hundredths: 100 for none, 2100 for black
  /// on white.
  ///
  /// The contrast ratio of the Web Content Accessibility Guidelines 2.2, rounded down.
  func contrast(to other: RGB) -> Int {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return Int((lighter + 0.05) / (darker + 0.05) * 100)
  }

  /// The relative luminance of the same guidelines, from 0 to 1.
  private var luminance: Double {
    0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

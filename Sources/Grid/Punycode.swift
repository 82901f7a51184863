/// The encoding of scalars as letters, digits and hyphens of RFC 3492, sections 5 and 6.
enum Punycode {
  private static let base: UInt32 = 36
  private static let lowestThreshold: UInt32 = 1
  private static let highestThreshold: UInt32 = 26
  private static let skew: UInt32 = 38
  private static let damp: UInt32 = 700

  /// The encoded form, without `xn--`; nil when the numbers overflow, which no label of legal
  /// length makes them do.
  static func encode(_ label: [Unicode.Scalar]) -> String? {
    let basic = label.filter(\.isASCII)
    var output = String(String.UnicodeScalarView(basic))
    if !basic.isEmpty { output += "-" }

    var current: UInt32 = 128
    var delta: UInt32 = 0
    var bias: UInt32 = 72
    var handled = UInt32(basic.count)
    while handled < label.count {
      let next = label.lazy.map(\.value).filter { $0 >= current }.min() ?? current
      let (step, overflowed) = (next - current).multipliedReportingOverflow(by: handled + 1)
      let (sum, overflowedSum) = delta.addingReportingOverflow(step)
      guard !overflowed, !overflowedSum else { return nil }
      delta = sum
      current = next
      for scalar in label {
        if scalar.value < current { delta += 1 }
        if scalar.value == current {
          append(delta, bias: bias, to: &output)
          bias = adapt(delta, count: handled + 1, isFirst: handled == basic.count)
          delta = 0
          handled += 1
        }
      }
      delta += 1
      current += 1
    }
    return output
  }

  private static func append(_ delta: UInt32, bias: UInt32, to output: inout String) {
    var rest = delta
    var place = base
    while true {
      let threshold =
        place <= bias
        ? lowestThreshold
        : min(highestThreshold, max(lowestThreshold, place - bias))
      if rest < threshold { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    output.append(digit(rest))
  }

  private static func digit(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(value < 26 ? 97 + value : 48 + value - 26)))
  }

  private static func adapt(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var steps: UInt32 = 0
    while delta > (base - lowestThreshold) * highestThreshold / 2 {
      delta /= base - lowestThreshold
      steps += base
    }
    return steps + (base - lowestThreshold + 1) * delta / (delta + skew)
  }
}

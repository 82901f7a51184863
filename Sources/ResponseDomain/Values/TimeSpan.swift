/// A length of time in whole seconds; negative when it runs backwards.
package struct TimeSpan: Hashable, Comparable, Codable, Sendable {
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  package static func minutes(_ count: Int) -> TimeSpan { TimeSpan(seconds: Int64(count) * 60) }
  package static func hours(_ count: Int) -> TimeSpan { TimeSpan(seconds: Int64(count) * 3600) }
  package static func days(_ count: Int) -> TimeSpan { TimeSpan(seconds: Int64(count) * 86400) }

  package init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }

  package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }

  /// The length as the screens write it: `0h41`, `19h55`, `7d19h`; rounded down, without a sign.
  package var words: String {
    let minutes = abs(seconds) / 60
    let hours = minutes / 60
    if hours < 24 { return "\(hours)h\(TimeSpan.twoDigits(minutes % 60))" }
    return "\(hours / 24)d\(TimeSpan.twoDigits(hours % 24))h"
  }

  /// The length in its largest whole unit: `25m`, `9h`, `40d`; rounded down, without a sign.
  package var roughWords: String {
    let minutes = abs(seconds) / 60
    if minutes < 120 { return "\(minutes)m" }
    if minutes < 48 * 60 { return "\(minutes / 60)h" }
    return "\(minutes / 1440)d"
  }

  private static func twoDigits(_ number: Int64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

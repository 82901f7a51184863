/// A moment in whole seconds since 1970-01-01 00:00 UTC.
package struct Instant: Hashable, Comparable, Codable, Sendable {
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  package init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  package static func + (moment: Instant, span: TimeSpan) -> Instant {
    Instant(seconds: moment.seconds + span.seconds)
  }

  package static func - (moment: Instant, span: TimeSpan) -> Instant {
    Instant(seconds: moment.seconds - span.seconds)
  }

  package static func - (later: Instant, earlier: Instant) -> TimeSpan {
    TimeSpan(seconds: later.seconds - earlier.seconds)
  }
}

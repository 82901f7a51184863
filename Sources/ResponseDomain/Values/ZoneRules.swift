/// A time zone as a value: which offset holds from which moment on.
///
/// The rules are read from the system's tz database at the edge; the domain only reckons.
package struct ZoneRules: Hashable, Sendable {
  package struct Span: Hashable, Sendable {
    /// The first second of the span.
    package let from: Instant
    /// Seconds east of UTC.
    package let offset: Int
    /// The short name in use, such as `PDT`.
    package let abbreviation: String

    package init(from: Instant, offset: Int, abbreviation: String) {
      self.from = from
      self.offset = offset
      self.abbreviation = abbreviation
    }
  }

  package let name: ZoneName
  /// The offset before the first span of `spans`.
  private let earliest: Span
  /// Sorted by `from`.
  private let spans: [Span]

  /// - Parameter spans: in any order; `earliest` holds before all of them.
  package init(name: ZoneName, earliest: Span, spans: [Span]) {
    self.name = name
    self.earliest = earliest
    self.spans = spans.sorted { $0.from < $1.from }
  }

  package static let utc = ZoneRules(
    name: .utc, earliest: Span(from: Instant(seconds: 0), offset: 0, abbreviation: "UTC"),
    spans: [])

  package func local(_ moment: Instant) -> LocalTime {
    let span = span(at: moment)
    let shifted = Int(moment.seconds) + span.offset
    let days = shifted >= 0 ? shifted / 86_400 : (shifted - 86_399) / 86_400
    let rest = shifted - days * 86_400
    return LocalTime(
      day: CalendarDay(daysSince1970: days), hour: rest / 3600, minute: rest / 60 % 60,
      second: rest % 60, offset: span.offset, abbreviation: span.abbreviation)
  }

  /// The moment at which clocks of the zone show a time on a day.
  ///
  /// An hour that the clocks skip is taken with the offset before the change; an hour that comes
  /// twice is the first of the two.
  package func moment(on day: CalendarDay, hour: Int, minute: Int) -> Instant {
    let naive = Int64(day.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60)
    let before = span(at: Instant(seconds: naive - 86_400)).offset
    let after = span(at: Instant(seconds: naive + 86_400)).offset
    let first = Instant(seconds: naive - Int64(before))
    guard span(at: first).offset != before else { return first }
    let second = Instant(seconds: naive - Int64(after))
    return span(at: second).offset == after ? second : first
  }

  private func span(at moment: Instant) -> Span {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].from <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? earliest : spans[low - 1]
  }
}

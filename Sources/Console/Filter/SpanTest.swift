package import ResponseDomain

/// A comparison with a length of time, such as `>7d`.
package struct SpanTest: Hashable, Sendable {
  package let comparison: FilterComparison
  /// Whole minutes.
  package let span: TimeSpan

  package init(_ comparison: FilterComparison, _ span: TimeSpan) {
    self.comparison = comparison
    self.span = span
  }

  func holds(_ length: TimeSpan) -> Bool { comparison.holds(length, span) }

  /// The moments of a deadline that leave a length of time which fits.
  package func deadlines(at now: Instant) -> Range<Instant> {
    let edge = now + span
    let after = edge + TimeSpan(seconds: 1)
    switch comparison {
    case .less: return SpanTest.first..<edge
    case .atMost: return SpanTest.first..<after
    case .more: return after..<SpanTest.last
    case .atLeast: return edge..<SpanTest.last
    }
  }

  /// The moments since which a length of time has passed that fits.
  package func beginnings(at now: Instant) -> Range<Instant> {
    let edge = now - span
    let after = edge + TimeSpan(seconds: 1)
    switch comparison {
    case .less: return after..<SpanTest.last
    case .atMost: return edge..<SpanTest.last
    case .more: return SpanTest.first..<edge
    case .atLeast: return SpanTest.first..<after
    }
  }

  // Before and after every moment that a desk can hold.
  /// Every moment.
  package static let anyTime = first..<last

  private static let first = Instant(seconds: -1 << 52)
  private static let last = Instant(seconds: 1 << 52)
}

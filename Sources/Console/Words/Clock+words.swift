package import Grid
package import ResponseDomain

extension Clock {
  /// `ack slot tell asked watch`, or `-`.
  var kindWords: SafeText {
    switch self {
    case .none: "-"
    case .asked: "asked"
    case .due(let kind, at: _, until: _, since: _): SafeText(untrusted: kind.rawValue, kind: .line)
    }
  }

  /// What is left, `open` and what is left of a window, `late` and what is over, or for how long
  /// somebody waits.
  func timeWords(at now: Instant) -> SafeText { reading(at: now).words }
}

extension Clock.Reading {
  /// `7d19h`, `open 1h58` of a window, `late 0h41`, or `-`.
  package var words: SafeText {
    switch self {
    case .none: "-"
    case .waiting(let span), .left(let span): span.safe
    case .open(let span): "open \(span.safe)"
    case .late(let span): "late \(span.safe)"
    }
  }

  /// The same in a sentence: `in 7d19h`.
  var wait: SafeText {
    switch self {
    case .left(let span): "in \(span.safe)"
    case .none, .waiting, .open, .late: words
    }
  }

  var isLate: Bool {
    switch self {
    case .late: true
    case .none, .waiting, .left, .open: false
    }
  }
}

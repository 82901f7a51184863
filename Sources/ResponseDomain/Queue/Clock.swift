/// The most urgent thing about a report or a case that time decides.
package enum Clock: Hashable, Codable, Sendable {
  case none
  /// Something is due; `since` is when the clock began to run.
  ///
  /// It is late after `until`: for a slot the end of the policy's window (R9), else `at` itself.
  case due(DeadlineKind, at: Instant, until: Instant, since: Instant)
  /// Somebody waits, without a deadline.
  case asked(since: Instant)

  package enum DeadlineKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// The first answer to a report, 24 hours after receipt.
    case acknowledgement = "ack"
    /// The release.
    case slot
    /// The next word that a finder was promised.
    case contact = "tell"
    /// The end of the watch after a release.
    case watch
  }

  /// What is late as soon as its hour has come.
  package static func due(_ kind: DeadlineKind, at moment: Instant, since: Instant) -> Clock {
    .due(kind, at: moment, until: moment, since: since)
  }

  /// When it is late; nil for no deadline, which is never a missed one.
  package var due: Instant? {
    switch self {
    case .none, .asked: nil
    case .due(_, at: _, let until, since: _): until
    }
  }

  /// When it begins to tell something else by itself, beside how long is left.
  package var moments: [Instant] {
    switch self {
    case .none, .asked: []
    case .due(_, let at, let until, since: _): at == until ? [at] : [at, until]
    }
  }

  /// What a clock tells at a moment.
  package enum Reading: Hashable, Sendable {
    case none
    case waiting(TimeSpan)
    /// The time until the hour.
    case left(TimeSpan)
    /// The hour has come, and this is left of its window.
    case open(TimeSpan)
    case late(TimeSpan)
  }

  package func reading(at now: Instant) -> Reading {
    switch self {
    case .none: .none
    case .asked(let since): .waiting(now - since)
    case .due(_, let at, let until, since: _):
      until <= now ? .late(now - until) : at <= now ? .open(until - now) : .left(at - now)
    }
  }
}

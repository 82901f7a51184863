/// The most urgent thing about a report or a case that time decides.
package enum Clock: Hashable, Codable, Sendable {
  case none
  /// Something is due; `since` is when the clock began to run.
  case due(DeadlineKind, at: Instant, since: Instant)
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

  /// Nil for no deadline, which is never a missed one.
  package var due: Instant? {
    switch self {
    case .none, .asked: nil
    case .due(_, let at, _): at
    }
  }
}

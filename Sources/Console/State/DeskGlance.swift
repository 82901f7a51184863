package import ResponseDomain

/// What the top line tells of the whole desk, as it was read at `readAt`.
package struct DeskGlance: Hashable, Sendable {
  package var desk: Desk
  /// Open rows by urgency, filter aside, at `readAt`.
  package var counts: [Urgency: Int]
  /// Open rows that nobody owns.
  package var unowned: Int
  package var feed: MailFeed
  /// Whether the policy in force is the text that a new desk gets.
  package var isPolicyAsShipped: Bool
  package var readAt: Instant
  /// Patches to patches, for the days since the last one.
  package var reissues = ReissueTally([])
  /// The bulletin that was re-issued last; nil for none, or while it has no number.
  package var lastReissued: PublicNumber?

  /// When the last message was taken, by our own clock.
  package enum MailFeed: Hashable, Sendable {
    case never
    case taken(Instant)
  }

  package init(
    desk: Desk, counts: [Urgency: Int], unowned: Int, feed: MailFeed, isPolicyAsShipped: Bool,
    readAt: Instant
  ) {
    self.desk = desk
    self.counts = counts
    self.unowned = unowned
    self.feed = feed
    self.isPolicyAsShipped = isPolicyAsShipped
    self.readAt = readAt
  }

  /// How long no mail has come, when that is longer than the policy allows; nil while mail comes.
  func feedSilence(under policy: Policy, at now: Instant) -> TimeSpan? {
    switch feed {
    case .never: return nil
    case .taken(let at):
      let silence = now - at
      return silence > policy.feedSilence ? silence : nil
    }
  }

  package var open: Int { counts.values.reduce(0, +) }
}

internal import Grid
package import ResponseDomain

/// How old the figures of a wall are; a frozen wall must look frozen.
package struct WallAge: Hashable, Sendable {
  /// No data for so long: the feed is lost (TERMINAL.md, section 15).
  package static let limit = TimeSpan.minutes(1)

  package let span: TimeSpan

  /// A feed from the future, of a machine whose clock is ahead, is new.
  package init(of feed: WallFeed, at now: Instant) {
    span = max(TimeSpan(seconds: 0), now - feed.writtenAt)
  }

  package var isLost: Bool { span >= WallAge.limit }

  /// `3 s`, `4 min`, `5 h`, `3 days`: rounded down.
  var words: SafeText {
    let seconds = span.seconds
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 120 * 60 { return "\(seconds / 60) min" }
    if seconds < 48 * 3600 { return "\(seconds / 3600) h" }
    return "\(seconds / 86_400) days"
  }
}

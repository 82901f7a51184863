package import Grid
package import ResponseDomain

/// Everything that a wall shows; it comes from the feed, the clock and the size, and nothing else.
package struct WallState: Hashable, Sendable {
  package var size: Size
  package let glyphs: GlyphSet
  /// How long a page stays, in seconds.
  package let every: Int
  /// The case that the large figures tell of; nil lets the wall choose the one in most trouble.
  package let wanted: CaseID?
  /// The time of this machine.
  package private(set) var now: Instant
  package private(set) var reading: WallReading
  /// Why the feed cannot be read at present, while older figures are shown.
  package private(set) var fault: WallFeedFault?
  private var page: Int
  private var turnsAt: Instant

  package init(size: Size, glyphs: GlyphSet, every: Int, wanted: CaseID?, now: Instant) {
    self.size = size
    self.glyphs = glyphs
    self.every = min(max(1, every), 3600)
    self.wanted = wanted
    self.now = now
    reading = .nothing(.absent)
    fault = nil
    page = 0
    turnsAt = now + TimeSpan(seconds: Int64(self.every))
  }

  package var feed: WallFeed? {
    switch reading {
    case .nothing: nil
    case .feed(let feed): feed
    }
  }

  /// The page that is shown, from 0; always one that there is.
  package var shownPage: Int { min(page, max(0, WallPages(of: self).count - 1)) }

  /// Seconds until the page turns.
  var untilTurn: Int { Int(clamping: max(0, (turnsAt - now).seconds)) }

  /// Takes in what was read of the feed.
  package mutating func take(_ result: Result<WallFeed, WallFeedFault>) {
    switch (result, reading) {
    case (.success(let feed), _):
      reading = .feed(feed)
      fault = nil
    case (.failure(let fault), .nothing): reading = .nothing(fault)
    case (.failure(let fault), .feed): self.fault = fault
    }
  }

  /// Moves the clock on; a page whose time is over turns. A clock that was set back turns nothing.
  package mutating func tick(_ now: Instant) {
    self.now = now
    let longest = TimeSpan(seconds: Int64(every))
    if turnsAt - now > longest { turnsAt = now + longest }
    if now >= turnsAt { turn(by: 1) }
  }

  /// Shows another page; after the last comes the first.
  package mutating func turn(by pages: Int) {
    let count = max(1, WallPages(of: self).count)
    page = ((shownPage + pages) % count + count) % count
    turnsAt = now + TimeSpan(seconds: Int64(every))
  }

  /// The next moment at which something on the wall changes by itself.
  ///
  /// Ages are told in steps of five seconds, so that a wall sleeps in between.
  package var nextTick: Instant {
    var next = min(turnsAt, now + TimeSpan(seconds: 5))
    if let feed {
      let stale = feed.writtenAt + WallAge.limit
      if stale > now { next = min(next, stale) }
    }
    return max(next, now + TimeSpan(seconds: 1))
  }
}

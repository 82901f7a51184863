internal import DeskStore
internal import Terminal

extension ConsoleLoop {
  /// Twice a minute is often enough for a wall that counts data as lost after one.
  private static let feedInterval = 25_000

  /// Writes the feed of the wall anew when its time has come, so that a wall can tell a quiet desk
  /// from a dead one.
  func keepFeed() {
    guard session.store.mode == .writing else { return }
    let moment = MonotonicClock.milliseconds()
    guard moment >= feedDue else { return }
    feedDue = moment + Self.feedInterval
    session.store.writeFeed(under: session.policy, at: session.now)
  }
}

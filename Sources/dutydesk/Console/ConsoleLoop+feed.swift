internal import DeskStore
internal import ResponseDomain
internal import Terminal

extension ConsoleLoop {
  /// Seconds between two feeds: twice a minute is often enough for a wall that counts data as lost
  /// after one. They fall on the full and the half minute, when the clock ticks anyway.
  private static let feedInterval: Int64 = 30

  /// Writes the feed of the wall anew when its time has come, so that a wall can tell a quiet desk
  /// from a dead one.
  func keepFeed() {
    guard session.store.mode == .writing else { return }
    let moment = MonotonicClock.milliseconds()
    guard moment >= feedDue else { return }
    let second = session.now.seconds % Self.feedInterval
    feedDue = moment + Int(Self.feedInterval - second) * 1000
    session.store.writeFeed(under: session.policy, at: session.now)
  }
}

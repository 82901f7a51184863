internal import Grid
internal import ResponseDomain

/// The inbox counts as checked when the holder of the duty looks (PROCESS.md, Clocks).
extension ConsoleState {
  /// How often looking is recorded while somebody works in the queue.
  static let lookInterval = TimeSpan.minutes(5)

  /// Records that the holder of the duty has looked; nothing for anybody else, for a desk that
  /// cannot be written, or over a mail feed that is dead.
  mutating func lookAtInbox() -> [Effect] {
    guard setting.canWrite, isOnDuty, feedSilence == nil, !isCheckFresh else { return [] }
    return checkInbox(saying: "")
  }

  mutating func checkInbox(saying words: SafeText) -> [Effect] {
    checkAskedAt = now
    return [.act(PendingAct(command: .desk(.checkInbox), seen: [:], done: words))]
  }

  private var isCheckFresh: Bool {
    if let checkAskedAt, now - checkAskedAt < Self.lookInterval { return true }
    switch desk.desk.lastCheck {
    case .never: return false
    case .checked(let at, by: let person):
      return person == setting.user && now - at < Self.lookInterval
    }
  }
}

internal import Grid
internal import Terminal

/// Calls the user to the screen: a bell once for what has come, and never in bursts.
final class Notices {
  /// Bells that come sooner than this after another are left out, in milliseconds.
  private static let interval = 5000

  private let wantsNames: Bool
  private var lastAt: Int?

  /// - Parameter wantsNames: whether the terminal is told what it is about (OSC 9).
  init(wantsNames: Bool) {
    self.wantsNames = wantsNames
  }

  /// Tells of some reports and cases by their numbers, and of nothing else about them.
  func tell(_ names: [SafeText], on screen: TerminalScreen) {
    let moment = MonotonicClock.milliseconds()
    if let lastAt, moment - lastAt < Self.interval { return }
    lastAt = moment
    screen.ringBell()
    if wantsNames, !names.isEmpty { screen.notify(names.prefix(5).joined(separator: " ")) }
  }
}

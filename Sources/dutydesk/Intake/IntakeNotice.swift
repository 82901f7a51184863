internal import Glibc
internal import Grid
internal import Mail
internal import ResponseDomain

/// How far taking mail has come, on standard error when that is a terminal.
struct IntakeNotice {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let began = MonotonicSeconds.now
  private var last = 0.0

  /// Four times a second at most.
  mutating func show(_ tally: IntakeTally, _ progress: SourceProgress, pending: Int) {
    let now = MonotonicSeconds.now
    guard isShown, now - last >= 0.25 else { return }
    last = now
    let met = tally.met + pending
    let rate = Double(met) / max(0.001, now - began)
    var line: SafeText = "\(met) messages"
    if let all = progress.itemsInAll { line = "\(progress.items) of \(all) messages" }
    line += ", \(Int(rate)) a second"
    if let left = secondsLeft(progress, for: now - began) {
      line += ", \(SafeText(untrusted: TimeSpan(seconds: left + 59).words, kind: .line)) left"
    }
    Output.notice(line, isLast: false)
  }

  func end() {
    if isShown, last > 0 { Output.notice("", isLast: false) }
  }

  private func secondsLeft(_ progress: SourceProgress, for spent: Double) -> Int64? {
    let part: Double
    if let all = progress.bytesInAll, all > 0 {
      part = Double(progress.bytes) / Double(all)
    } else if let all = progress.itemsInAll, all > 0 {
      part = Double(progress.items) / Double(all)
    } else {
      return nil
    }
    return part > 0 ? Int64(spent / part * (1 - part)) : nil
  }
}

internal import DeskStore
internal import Glibc
internal import Grid

/// How far long work has come, on standard error when that is a terminal.
struct CareNotice {
  private let what: SafeText
  private var shown = -1

  init(_ what: SafeText) {
    self.what = what
  }

  /// False once the user has asked to stop.
  mutating func goesOn(_ progress: CareProgress) -> Bool {
    guard isatty(STDERR_FILENO) == 1 else { return !Interruption.isAsked }
    let part = progress.total == 0 ? 100 : progress.done * 100 / progress.total
    if part != shown {
      shown = part
      Output.notice("\(what): \(part) %", isLast: part >= 100)
    }
    return !Interruption.isAsked
  }
}

internal import Console
internal import DeskStore

/// What happens while the store works long or waits for another program: the console shows it and
/// hears Esc, a command waits.
enum Patience {
  /// One thread owns the terminal and the store (ARCHITECTURE.md, the console); this is set and
  /// read on it alone.
  nonisolated(unsafe) private static var watcher: ((SlowWork.Cause) -> Bool)?

  /// How long another writer is waited for, in milliseconds.
  private static let busyLimit = 10_000

  /// Lets a console watch; its answer says whether to go on.
  static func watch(_ watcher: @escaping (SlowWork.Cause) -> Bool) {
    self.watcher = watcher
  }

  static func end() { watcher = nil }

  static let waiting = Waiting(
    whileBusy: { waited in waited < busyLimit && (watcher?(.anotherWriter) ?? true) },
    whileWorking: { watcher?(.reading) ?? true })
}

import Glibc

/// A watch on the directory of the user's themes that wakes a poll loop when one has changed.
package final class ThemeWatch {
  /// Readable when something has happened; belongs to the watch.
  package let descriptor: Int32

  /// Nil when the directory is not there or cannot be watched; then nothing there can change.
  package init?(folder: String) {
    // Most users have none. A watch that was made in vain has to be closed, and closing one can wait
    // some 20 ms for another that is closed at the time.
    guard access(folder, F_OK) == 0 else { return nil }
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      Glibc.close(descriptor)
      return nil
    }
  }

  deinit {
    Glibc.close(descriptor)
  }

  /// Reads all that has gathered; whether there was anything.
  package func consume() -> Bool {
    var isChanged = false
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return isChanged }
      isChanged = true
    }
  }
}

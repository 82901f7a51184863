internal import Glibc

/// A watch on the directory of a feed, which may come, go, or be another one later.
package final class FeedWatch {
  private let directory: String
  private var isWatching = false
  private let inotify: Int32

  /// - Parameter path: of the feed; it need not be there.
  package init(of path: String) {
    let absolute = SystemCall.absolute(path)
    let parts = absolute.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let joined = parts.joined(separator: "/")
    directory = joined.isEmpty ? "/" : joined
    inotify = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    keep()
  }

  deinit {
    if inotify >= 0 { close(inotify) }
  }

  /// For poll(2); nil where the system gives no watch, so that only asking tells of a change.
  package var descriptor: Int32? { inotify >= 0 ? inotify : nil }

  /// Watches the directory when it has come, or come back; call it before each read.
  package func keep() {
    guard inotify >= 0, !isWatching else { return }
    let events =
      UInt32(IN_MOVED_TO | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB)
      | UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)
    isWatching = inotify_add_watch(inotify, directory, events) >= 0
  }

  /// Reads all that has gathered.
  package func consume() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(inotify, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      if FeedWatch.tellsOfEnd(buffer[..<count]) { isWatching = false }
    }
  }

  /// Whether the directory itself has gone, or is at another place now.
  private static func tellsOfEnd(_ records: ArraySlice<UInt8>) -> Bool {
    var position = 0
    let head = 16
    while position + head <= records.count {
      func word(_ offset: Int) -> UInt32 {
        records.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: position + offset, as: UInt32.self)
        }
      }
      let ends = UInt32(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF)
      if word(4) & ends != 0 { return true }
      position += head + Int(word(12))
    }
    return false
  }
}

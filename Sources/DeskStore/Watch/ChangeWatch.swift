internal import Glibc

/// A watch on a desk's directory that wakes a poll loop when a writer has committed.
final class ChangeWatch {
  let descriptor: Int32

  init(directory: String) throws {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw StoreFault.io(SystemCall.lastError) }
    let events = UInt32(IN_ATTRIB | IN_CREATE | IN_MOVED_TO | IN_DELETE)
    guard inotify_add_watch(descriptor, directory, events) >= 0 else {
      let fault = StoreFault.io(SystemCall.lastError)
      Glibc.close(descriptor)
      throw fault
    }
  }

  deinit {
    Glibc.close(descriptor)
  }

  /// Reads all that has gathered; whether `changed` was touched, or so much happened that it may
  /// have been.
  func consume() -> Bool {
    var isChanged = false
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return isChanged }
      if ChangeWatch.tellsOfChange(buffer[..<count]) { isChanged = true }
    }
  }

  /// The records of inotify(7): watch, mask, cookie, length of the name, then the name.
  private static func tellsOfChange(_ records: ArraySlice<UInt8>) -> Bool {
    let head = 16
    var position = 0
    while position + head <= records.count {
      func word(_ offset: Int) -> UInt32 {
        records.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: position + offset, as: UInt32.self)
        }
      }
      let length = Int(word(12))
      let name = records.dropFirst(position + head).prefix(length).prefix { $0 != 0 }
      if word(4) & UInt32(IN_Q_OVERFLOW) != 0 || name.elementsEqual(DeskFiles.changedName.utf8) {
        return true
      }
      position += head + length
    }
    return false
  }
}

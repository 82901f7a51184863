import Glibc

/// A file that is open for reading, closed with this object.
final class MailFile {
  let path: String
  let status: stat
  let descriptor: Int32

  /// A path that the user named; links are followed.
  convenience init(path: String) throws(SourceFailure) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    try self.init(descriptor: descriptor, path: path)
  }

  private init(descriptor: Int32, path: String) throws(SourceFailure) {
    var status = stat()
    let result = fstat(descriptor, &status)
    let reason = errno
    self.descriptor = descriptor
    self.path = path
    self.status = status
    if result != 0 { throw .unreadable(path: path, errno: reason) }
    if let oddity = status.oddity { throw .notAFile(path: path, reason: oddity) }
  }

  deinit {
    close(descriptor)
  }

  var size: Int { Int(status.st_size) }

  /// Whether its first bytes are those of an mbox.
  var beginsLikeMbox: Bool {
    var head = [UInt8](repeating: 0, count: 5)
    return pread(descriptor, &head, 5, 0) == 5 && head.elementsEqual("From ".utf8)
  }

  /// The next bytes of it, empty at the end.
  func nextChunk(size: Int) throws(SourceFailure) -> [UInt8] {
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, size)
        initialized = max(0, count)
      }
      if count >= 0 { return chunk }
      if errno != EINTR { throw .unreadable(path: path, errno: errno) }
    }
  }
}

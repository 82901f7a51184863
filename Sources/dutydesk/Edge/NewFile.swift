internal import Glibc
internal import Grid

/// A file that was not there before, readable by its owner only.
enum NewFile {
  /// Writes all or leaves nothing; a file or link of that name is never touched.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let name = SafeText(untrusted: path, kind: .line)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      throw Fault(
        .cannotCreate, code: "cannot-create",
        "Cannot create \(name): \(systemWords(errno)). Name another one with --to.")
    }
    defer { close(file) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let failure = errno
        unlink(path)
        throw Fault(
          .inputOutput, code: "input-output",
          "Cannot write \(name): \(systemWords(failure)). It was removed again.")
      }
      start += count
    }
  }
}

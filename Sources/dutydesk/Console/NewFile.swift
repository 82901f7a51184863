internal import Glibc
internal import Grid

/// Writes files that were not there before, and never over one that was.
enum NewFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Fault.unwritable(path, errno) }
    defer { close(descriptor) }
    try fill(descriptor, with: bytes, path: path)
  }

  static func fill(_ descriptor: Int32, with bytes: [UInt8], path: String) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Fault.unwritable(path, errno)
      }
      start += count
    }
  }
}

extension Fault {
  static func unwritable(_ path: String, _ code: Int32) -> Fault {
    Fault(
      code == EACCES ? .noPermission : .cannotCreate, code: "cannot-create",
      "Cannot write \(SafeText(untrusted: path, kind: .line)): \(systemWords(code)).")
  }
}

internal import Glibc

/// Files that more accounts may read than those of the desk.
extension SystemCall {
  /// Writes a file that everybody may read who can reach it, whatever the umask says.
  static func writeOpen(_ path: String, _ bytes: [UInt8]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw StoreFault.io(lastError) }
    defer { close(file) }
    var isWritten = fchmod(file, 0o644) == 0
    var rest = bytes[...]
    while isWritten, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      isWritten = count > 0
      rest = rest.dropFirst(max(0, count))
    }
    guard isWritten else {
      let fault = StoreFault.io(lastError)
      remove(path)
      throw fault
    }
  }

  /// Makes a directory that everybody may enter and read; who may write is as in `parent`.
  static func makeOpenDirectory(_ path: String, in parent: String) throws {
    guard mkdir(path, 0o755) == 0 else {
      if errno == EEXIST { return }
      throw StoreFault.cannotCreate(path: path, why: lastError)
    }
    var facts = stat()
    guard stat(parent, &facts) == 0 else { return }
    _ = chown(path, uid_t.max, facts.st_gid)
    _ = chmod(path, 0o755 | facts.st_mode & 0o020)
  }

  /// The time of this machine.
  static var now: Int64 { Int64(time(nil)) }
}

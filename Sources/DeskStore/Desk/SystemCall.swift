internal import Glibc

/// The calls of the system that the store makes on files, without a library in between.
enum SystemCall {
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
  static func isSearchable(_ path: String) -> Bool { access(path, X_OK) == 0 }
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Whether something is there, a dangling link included.
  static func exists(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  /// The length in bytes; nil when nothing is there or it cannot be looked at.
  static func length(_ path: String) -> Int? {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : nil
  }

  /// Whether nobody can write where a file lies.
  static func isOnReadOnlyMount(_ path: String) -> Bool {
    var facts = statvfs()
    return statvfs(path, &facts) == 0 && facts.f_flag & UInt(ST_RDONLY) != 0
  }

  /// Makes a directory and those above it.
  static func makeDirectory(_ path: String) throws {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw StoreFault.cannotCreate(path: path, why: lastError)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw StoreFault.cannotCreate(path: path, why: lastError)
    }
  }

  /// Writes a new file whole; does nothing when there is one.
  static func writeNew(_ path: String, _ text: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file < 0, errno == EEXIST { return }
    guard file >= 0 else { throw StoreFault.cannotCreate(path: path, why: lastError) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw StoreFault.cannotCreate(path: path, why: lastError) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw StoreFault.cannotCreate(path: path, why: lastError) }
  }

  /// Gives a file its final name, but never in place of another one.
  static func publish(_ path: String, as final: String) throws {
    guard link(path, final) == 0 else {
      throw StoreFault.cannotCreate(path: final, why: lastError)
    }
    _ = unlink(path)
  }

  static func remove(_ path: String) {
    _ = unlink(path)
  }

  /// Makes the names in a directory last through a loss of power.
  static func sync(directory: String) throws {
    let file = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFault.io(lastError) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreFault.io(lastError) }
  }

  /// Sets a file's time to now, and makes the file when it is missing.
  static func touch(_ path: String) {
    if utimensat(AT_FDCWD, path, nil, 0) == 0 { return }
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    if file >= 0 { close(file) }
  }

  /// Gives `path` the permissions of `model`, as far as we own it.
  static func copyMode(of model: String, to path: String) {
    var wanted = stat()
    var found = stat()
    guard stat(model, &wanted) == 0, stat(path, &found) == 0 else { return }
    if wanted.st_gid != found.st_gid { _ = chown(path, uid_t.max, wanted.st_gid) }
    let mode = wanted.st_mode & 0o777
    if found.st_mode & 0o777 != mode { _ = chmod(path, mode) }
  }

  /// The first bytes of a file, at most `count`.
  static func head(_ path: String, count: Int) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == EACCES ? StoreFault.noPermission(path: path) : StoreFault.io(lastError)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    guard got >= 0 else { throw StoreFault.io(lastError) }
    return Array(bytes.prefix(got))
  }

  static func pause(milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1000)
  }

  static var process: Int32 { getpid() }

  static var lastError: String { String(cString: strerror(errno)) }
}

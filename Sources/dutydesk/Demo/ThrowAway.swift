internal import Glibc

/// A directory that is there for one run.
enum ThrowAway {
  /// Only this user can enter it.
  static func directory() throws -> String {
    let folder = Environment.variables["TMPDIR"] ?? "/tmp"
    var name = Array("\(folder)/dutydesk-demo-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw Fault.unwritable(folder, errno) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the directory with the files in it and in its folders, one level deep.
  static func remove(_ directory: String) {
    for name in names(in: directory) {
      let path = directory + "/" + name
      if unlink(path) != 0 {
        for inner in names(in: path) { unlink(path + "/" + inner) }
        rmdir(path)
      }
    }
    rmdir(directory)
  }

  private static func names(in directory: String) -> [String] {
    guard let folder = opendir(directory) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

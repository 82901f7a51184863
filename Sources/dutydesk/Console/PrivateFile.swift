internal import Glibc
internal import Grid

/// A file that only this user can read, for a text on its way through an editor.
struct PrivateFile {
  let path: String

  init(text: String) throws {
    let variables = Environment.variables
    let folder = variables["XDG_RUNTIME_DIR"] ?? variables["TMPDIR"] ?? "/tmp"
    // mkstemp makes the file with mode 0600 under a name that nobody has.
    var name = Array("\(folder)/dutydesk-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Fault.unwritable(folder, errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Glibc.close(descriptor) }
    try NewFile.fill(descriptor, with: Array(text.utf8), path: path)
  }

  /// What is in the file now; nil when nothing but white space is. At most 1 MB are read.
  func text() throws -> String? {
    guard let file = fopen(path, "re") else { throw Fault.unwritable(path, errno) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  func remove() { unlink(path) }
}

internal import Glibc
internal import Grid

/// A file that a person names on the command line; `-` is standard input.
enum InputFile {
  /// More than any log of hours; a larger file is refused, not cut.
  static let limit = 64 << 20

  /// Throws a `Fault` when it cannot be read or is too large.
  static func bytes(of path: String) throws(Fault) -> [UInt8] {
    let name = SafeText(untrusted: path, kind: .line)
    let file = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw Fault(
        errno == EACCES ? .noPermission : .notFound, code: "input-file",
        "Cannot read \(name): \(systemWords(errno)).")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if errno != EINTR {
        throw Fault(
          .inputOutput, code: "input-file", "Cannot read \(name): \(systemWords(errno)).")
      }
    }
    throw Fault(
      .badInput, code: "input-too-long",
      "\(name) holds more than \(limit >> 20) MB; nothing was recorded. Split it.")
  }
}

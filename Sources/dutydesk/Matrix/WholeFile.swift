internal import Glibc
internal import Grid

/// A file that is read whole, or not at all.
enum WholeFile {
  /// 64 MB: more than a year of results of the largest matrix.
  private static let limit = 64 << 20

  /// - Parameter path: `-` is standard input.
  static func text(of path: String) throws -> String {
    let name = SafeText(untrusted: path, kind: .line)
    let file = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let status: ExitStatus = errno == EACCES ? .noPermission : .notFound
      throw Fault(status, code: "file", "Cannot read \(name): \(systemWords(errno)).")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if errno != EINTR {
        throw Fault(.inputOutput, code: "file", "Cannot read \(name): \(systemWords(errno)).")
      }
    }
    throw Fault(
      .badInput, code: "file-too-long",
      "\(name) holds more than \(limit >> 20) MB; nothing was recorded. Cut it in parts.")
  }
}

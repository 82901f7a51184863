internal import Glibc
internal import Grid

/// A file that a person names on the command line, read whole or not at all.
struct InputFile {
  /// `-` is standard input.
  let path: String
  /// Bytes that it may have: a larger one is refused, not cut.
  let limit: Int
  /// What to do with a larger one, such as `Split it.`
  let remedy: SafeText

  /// A file of entries or cells: 64 MB are more than a year of them.
  static func records(_ path: String) -> InputFile {
    InputFile(path: path, limit: 64 << 20, remedy: "Split it.")
  }

  /// A text that becomes `Words`, which are at most 64 KB; more would be cut unseen.
  static func words(_ path: String) -> InputFile {
    InputFile(path: path, limit: 64 << 10, remedy: "Shorten it.")
  }

  /// Bytes that are no UTF-8 become U+FFFD; throws a `Fault` when there is nothing to read.
  func text() throws(Fault) -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  private func bytes() throws(Fault) -> [UInt8] {
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
    let most: SafeText = limit < 1 << 20 ? "\(limit >> 10) KB" : "\(limit >> 20) MB"
    throw Fault(
      .badInput, code: "input-too-long",
      "\(name) holds more than \(most); nothing was recorded. \(remedy)")
  }
}

internal import ArgumentParser
internal import Glibc
internal import Grid
internal import ResponseDomain

/// A longer text, given on the command line or in a file.
struct LongText: ParsableArguments {
  @Option(help: ArgumentHelp("The text itself.", valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("A file with the text; - is standard input.", valueName: "file"))
  var textFile: String?

  func validate() throws {
    if text != nil, textFile != nil {
      throw ValidationError("Give the text by --text or by --text-file, not by both.")
    }
  }

  /// The words as given; nil when there are none.
  func words() throws -> Words? {
    if let text { return Words(text) }
    guard let textFile else { return nil }
    let bytes = try Self.read(textFile)
    return Words(String(decoding: bytes, as: UTF8.self))
  }

  /// Words are at most 64 KB; more would be cut unseen.
  private static let limit = 65_536

  private static func read(_ path: String) throws -> [UInt8] {
    let name = SafeText(untrusted: path, kind: .line)
    let file = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let status: ExitStatus = errno == EACCES ? .noPermission : .notFound
      throw Fault(status, code: "text-file", "Cannot read \(name): \(systemWords(errno)).")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limit {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if errno != EINTR {
        throw Fault(
          .inputOutput, code: "text-file", "Cannot read \(name): \(systemWords(errno)).")
      }
    }
    throw Fault(
      .badInput, code: "text-too-long",
      "\(name) holds more than \(limit / 1024) KB; nothing was recorded. Shorten it.")
  }
}

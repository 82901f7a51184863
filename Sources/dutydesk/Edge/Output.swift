internal import Glibc
internal import Grid

/// Standard output and standard error, for a person or for a script.
struct Output {
  let isJSON: Bool

  /// Columns of the terminal on standard output; nil in a pipe, where nothing is cut.
  var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func write(_ value: JSON) throws {
    try put(JSONWriter.written(value) + "\n")
  }

  func write(_ lines: [SafeText]) throws {
    try put(lines.map { $0.string + "\n" }.joined())
  }

  /// The table for a person, the value for a script.
  func write(_ value: @autoclosure () -> JSON, else lines: @autoclosure () -> [SafeText]) throws {
    if isJSON { try write(value()) } else { try write(lines()) }
  }

  func write(_ table: TextTable) throws {
    try write(table.lines(width: width))
  }

  /// A file of the desk's own writers, byte for byte where nothing on a terminal can be harmed.
  func write(exactly text: String) throws {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    try isTerminal ? write(SafeText(untrusted: text, kind: .block).lines) : put(text)
  }

  /// Lines on standard error; that it cannot be written to is nobody's news.
  static func warn(_ lines: [SafeText]) {
    _ = write(lines.map { $0.string + "\n" }.joined(), to: STDERR_FILENO)
  }

  /// A line on a terminal's standard error that the next one takes the place of.
  static func notice(_ line: SafeText, isLast: Bool) {
    _ = write("\r\u{1B}[K\(line.string)\(isLast ? "\n" : "")", to: STDERR_FILENO)
  }

  private func put(_ text: String) throws {
    switch Self.write(text, to: STDOUT_FILENO) {
    // Whoever read has had enough, as `head` has.
    case 0, EPIPE: return
    case let failure:
      throw Fault(
        .inputOutput, code: "output",
        [
          "Cannot write to standard output: \(systemWords(failure)).",
          "What the command did stays done; ask again with a show or list command.",
        ])
    }
  }

  /// The `errno` value that ended the writing; 0 when everything was written.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

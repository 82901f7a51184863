internal import Glibc

/// The user's end of a pseudo-terminal.
final class PseudoTerminal {
  let descriptor: Int32
  /// The path of the program's end.
  let path: String

  init(columns: Int, rows: Int) throws {
    descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0, grantpt(descriptor) == 0, unlockpt(descriptor) == 0,
      let name = ptsname(descriptor)
    else { throw Failure("there is no pseudo-terminal") }
    path = String(cString: name)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(descriptor) }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  /// Reads until nothing has come for `quiet` milliseconds, at most for `patience`.
  ///
  /// - Parameter ready: until it holds for what has come, silence does not count.
  func read(
    quiet: Int, patience: Int = 20_000, until ready: ([UInt8]) -> Bool = { !$0.isEmpty }
  ) -> Output {
    let start = Moment.now()
    var output = Output(bytes: [], firstAt: start, lastAt: start)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while Moment.now() - start < Int64(patience) * 1_000_000 {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let wait = output.bytes.isEmpty || !ready(output.bytes) ? min(200, patience) : quiet
      if poll(&entry, 1, Int32(wait)) <= 0 {
        if wait == quiet, ready(output.bytes) { break }
        continue
      }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      output.lastAt = Moment.now()
      if output.bytes.isEmpty { output.firstAt = output.lastAt }
      output.bytes += chunk.prefix(count)
    }
    return output
  }

  /// What a program wrote, and when its first and last bytes came.
  struct Output {
    var bytes: [UInt8]
    var firstAt: Int64
    var lastAt: Int64
  }
}

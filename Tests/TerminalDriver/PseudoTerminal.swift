internal import Glibc

/// The user's end of a pseudo-terminal.
package final class PseudoTerminal {
  /// -1 after a hang-up.
  package private(set) var descriptor: Int32
  /// The path of the program's end.
  package let path: String

  package init(columns: Int, rows: Int) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // As unlockpt(3) and ptsname(3) do it, which Swift does not see.
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &lock) == 0,
      ioctl(descriptor, 0x8004_5430, &number) == 0
    else { throw Failure("there is no pseudo-terminal") }
    path = "/dev/pts/\(number)"
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  deinit { hangUp() }

  /// Closes the line, as when a connection breaks.
  package func hangUp() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  package func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  /// What can be read without waiting.
  package func waiting() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, 0) > 0 {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  /// Reads until nothing has come for `quiet` milliseconds, at most for `patience`.
  ///
  /// - Parameter ready: until it holds for what has come, silence does not count.
  package func read(
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
  package struct Output {
    package var bytes: [UInt8]
    package var firstAt: Int64
    package var lastAt: Int64
  }
}

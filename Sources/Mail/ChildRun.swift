import CMail
import Glibc

/// A child process with what it says, until it ends or its time is up.
struct ChildRun {
  enum Outcome: Hashable {
    case exited(status: Int32, said: String)
    case killed(signal: Int32, said: String)
    case timedOut(said: String)
  }

  /// What is kept of its words, in bytes.
  private static let longestSaid = 16 << 10

  let child: pid_t
  let output: Int32

  /// Waits for the child itself, not for what it leaves running with the same output.
  func wait(seconds: Int) -> Outcome {
    let handle = cmail_child_handle(child)
    defer { if handle >= 0 { close(handle) } }
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
    let deadline = Self.now() + Int64(seconds) * 1000
    var said: [UInt8] = []
    var isOpen = true
    while true {
      let left = deadline - Self.now()
      guard left > 0 else {
        kill(-child, SIGKILL)
        _ = reap()
        return .timedOut(said: Self.text(said))
      }
      var watched = [
        pollfd(fd: handle, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen ? output : -1, events: Int16(POLLIN), revents: 0),
      ]
      poll(&watched, 2, Int32(clamping: left))
      if watched[1].revents != 0 { isOpen = read(into: &said) }
      // Without a handle, an old kernel, the end of its output has to do.
      if watched[0].revents != 0 || (handle < 0 && !isOpen) { break }
    }
    if isOpen { _ = read(into: &said) }
    return outcome(reap(), said: Self.text(said))
  }

  private func outcome(_ status: Int32, said: String) -> Outcome {
    let signal = status & 0x7F
    return signal == 0
      ? .exited(status: (status >> 8) & 0xFF, said: said) : .killed(signal: signal, said: said)
  }

  private func reap() -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  /// Takes what is there; false at the end of the output.
  private func read(into said: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(output, &buffer, buffer.count)
      if count == 0 { return false }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      said += buffer.prefix(min(count, max(0, Self.longestSaid - said.count)))
    }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    HeaderText.trimmed(String(decoding: bytes, as: UTF8.self))
  }

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

internal import CTerminal
internal import Glibc

/// A program that runs beside us, fed from memory and heard through a pipe.
///
/// It never sees the terminal's keys: it has a process group of its own. Nothing here waits, but for
/// `finish`; `EventLoop` polls its descriptors.
package final class BackgroundChild: Identifiable {
  /// Tells children apart for as long as the program runs.
  package struct ID: Hashable, Sendable {
    /// The process number; it may be used again once the child's report has been read.
    package let process: Int32
  }

  package let id: ID
  private let input: [UInt8]
  private var taken = 0
  private var inputEnd: Int32
  private var outputEnd: Int32
  private var endMark: Int32
  private var output: [UInt8] = []
  private var isCut = false
  private var exit: ChildExit?

  /// Starts a program that reads `input` on stdin. `arguments` starts with the program, which is
  /// looked up in `PATH`; no shell sees it.
  package init(arguments: [String], input: [UInt8]) throws(ChildFault) {
    let program = arguments.first ?? ""
    var stdinEnds: [Int32] = [-1, -1]
    var outputEnds: [Int32] = [-1, -1]
    var code = ct_pipe(&stdinEnds)
    if code == 0 { code = ct_pipe(&outputEnds) }
    if code == 0 { code = ct_set_nonblocking(stdinEnds[1]) }
    if code == 0 { code = ct_set_nonblocking(outputEnds[0]) }
    var process: pid_t = -1
    if code == 0 {
      let descriptors = [stdinEnds[0], outputEnds[1], outputEnds[1]]
      code = withArgumentVector(arguments) { ct_spawn($0, descriptors, &process) }
    }
    Self.close([stdinEnds[0], outputEnds[1]])
    guard code == 0 else {
      Self.close([stdinEnds[1], outputEnds[0]])
      throw .cannotStart(program: program, code: code)
    }
    id = ID(process: process)
    self.input = input
    inputEnd = stdinEnds[1]
    outputEnd = outputEnds[0]
    endMark = ct_end_descriptor(process)
    feed()
  }

  deinit {
    Self.close([inputEnd, outputEnd, endMark])
  }

  /// The descriptors to poll, with the events to poll for.
  var interests: [pollfd] {
    [(inputEnd, POLLOUT), (outputEnd, POLLIN), (endMark, POLLIN)].compactMap { descriptor, event in
      descriptor < 0 ? nil : pollfd(fd: descriptor, events: Int16(event), revents: 0)
    }
  }

  /// Does what can be done without waiting; the report, once there is one.
  func advance() -> ChildReport? {
    feed()
    hear()
    look()
    guard let exit else { return nil }
    // What it wrote before it ended is in the pipe by now; a grandchild may hold the other end
    // open for ever and is not waited for.
    hear()
    Self.close([inputEnd, outputEnd, endMark])
    let report = ChildReport(
      id: id, exit: exit, output: output, isCut: isCut, tookAllInput: taken == input.count)
    (inputEnd, outputEnd, endMark) = (-1, -1, -1)
    return report
  }

  /// Waits until it has ended, for callers without an event loop.
  package func finish() -> ChildReport {
    while true {
      if let report = advance() { return report }
      var polled = interests
      poll(&polled, nfds_t(polled.count), -1)
    }
  }

  /// Asks it to end; its report still comes.
  package func terminate() {
    if exit == nil { kill(id.process, SIGTERM) }
  }

  private func feed() {
    while inputEnd >= 0 {
      let count = input[taken...].withUnsafeBytes {
        $0.isEmpty ? 0 : ct_write_quietly(inputEnd, $0.baseAddress, $0.count)
      }
      if count > 0 { taken += count }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN { return }
      if count < 0 || taken == input.count {
        Self.close([inputEnd])
        inputEnd = -1
      }
    }
  }

  private func hear() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while outputEnd >= 0 {
      let count = read(outputEnd, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN { return }
      if count <= 0 {
        Self.close([outputEnd])
        outputEnd = -1
        return
      }
      let room = max(0, ChildReport.mostBytes - output.count)
      output.append(contentsOf: buffer[..<min(count, room)])
      if count > room { isCut = true }
    }
  }

  private func look() {
    guard exit == nil else { return }
    // On a kernel without end descriptors the end of its output is the only sign.
    let waits = endMark < 0 && outputEnd < 0
    let ended = ct_wait(id.process, waits)
    if ended.has_ended { exit = ChildExit(ended) }
  }

  private static func close(_ descriptors: [Int32]) {
    for descriptor in descriptors where descriptor >= 0 { _ = Glibc.close(descriptor) }
  }
}

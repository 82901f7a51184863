internal import Glibc

/// A program that runs in a pseudo-terminal of its own.
package final class Running {
  package let terminal: PseudoTerminal
  package let process: Int32
  /// Just before the program was started.
  package let startedAt: Int64
  private var hasEnded = false
  /// As wait(2) tells it; only once it has ended.
  package private(set) var status: Int32 = 0

  /// - Parameter more: variables to set, or to leave out where nil.
  package init(
    _ words: [String], home: String, environment more: [String: String?] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The leader of a new session gets the first terminal that it opens.
    posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals; the program must hear them all.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // 0x80 is POSIX_SPAWN_SETSID, which Swift does not see.
    posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGMASK))
    let own: [String: String?] = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home,
      "XDG_STATE_HOME": home + "/state", "PATH": "/usr/bin:/bin", "TZ": "UTC",
    ]
    let environment = own.merging(more) { _, new in new }.compactMap { name, value in
      value.map { "\(name)=\($0)" }
    }
    var child: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    startedAt = Moment.now()
    let code = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failure("\(words[0]) cannot be started") }
    process = child
  }

  deinit {
    guard !hasEnded else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Types keys and tells how long it took until the last byte of the answer, in nanoseconds.
  package func answer(
    to keys: String, quiet: Int = 40, until ready: ([UInt8]) -> Bool = { !$0.isEmpty }
  ) -> (took: Double, bytes: [UInt8]) {
    let start = Moment.now()
    terminal.type(keys)
    let output = terminal.read(quiet: quiet, patience: 5000, until: ready)
    return (Double(output.lastAt - start), output.bytes)
  }

  /// Types the keys that end it, and waits; nanoseconds until it was gone.
  package func end(with keys: String) -> Double {
    let start = Moment.now()
    terminal.type(keys)
    waitForEnd()
    return Double(Moment.now() - start)
  }

  /// Waits until it has ended by itself; returns what it wrote meanwhile.
  @discardableResult
  package func waitForEnd() -> [UInt8] {
    var written: [UInt8] = []
    while !hasEnded {
      hasEnded = waitpid(process, &status, WNOHANG) != 0
      // What it writes must be read, or it could wait for us.
      written += terminal.waiting()
      if !hasEnded { usleep(50) }
    }
    return written
  }

  /// Time on a processor so far, in nanoseconds.
  package func processorTime() -> Double {
    Double(text("schedstat").split(separator: " ").first.flatMap { Int($0) } ?? 0)
  }

  /// How often it went to sleep and was woken.
  package func wakeUps() -> Int { number("voluntary_ctxt_switches:") }

  /// Memory that is in use, in KB.
  package func residentMemory() -> Int { number("VmRSS:") }

  private func number(_ name: String) -> Int {
    let line = text("status").split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
      .flatMap { Int($0) } ?? 0
  }

  private func text(_ name: String) -> String {
    TextFile.read("/proc/\(process)/\(name)")
  }
}

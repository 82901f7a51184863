internal import Glibc

/// A program that runs in a pseudo-terminal of its own.
final class Running {
  let terminal: PseudoTerminal
  let process: pid_t
  /// Just before the program was started.
  let startedAt: Int64
  private var hasEnded = false

  init(_ words: [String], home: String, columns: Int = 80, rows: Int = 24) throws {
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
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSID))
    let environment = [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home)", "XDG_STATE_HOME=\(home)/state",
      "PATH=/usr/bin:/bin", "TZ=UTC",
    ]
    var child: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    startedAt = Moment.now()
    let code = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failure("\(words[0]) cannot be started") }
    process = child
  }

  deinit { if !hasEnded { kill(process, SIGKILL); waitpid(process, nil, 0) } }

  /// Types keys and tells how long it took until the last byte of the answer, in nanoseconds.
  func answer(
    to keys: String, quiet: Int = 40, until ready: ([UInt8]) -> Bool = { !$0.isEmpty }
  ) -> (took: Double, bytes: [UInt8]) {
    let start = Moment.now()
    terminal.type(keys)
    let output = terminal.read(quiet: quiet, patience: 5000, until: ready)
    return (Double(output.lastAt - start), output.bytes)
  }

  /// Types the keys that end it, and waits; nanoseconds until it was gone.
  func end(with keys: String) -> Double {
    let start = Moment.now()
    terminal.type(keys)
    // What it writes must be read, or it could wait for us.
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while waitpid(process, nil, WNOHANG) == 0 {
      var entry = pollfd(fd: terminal.descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, 0) > 0, entry.revents & Int16(POLLIN) != 0 {
        _ = read(terminal.descriptor, &chunk, chunk.count)
      }
      usleep(50)
    }
    hasEnded = true
    return Double(Moment.now() - start)
  }

  /// Time on a processor so far, in nanoseconds.
  func processorTime() -> Double {
    Double(text("schedstat").split(separator: " ").first.flatMap { Int($0) } ?? 0)
  }

  /// How often it went to sleep and was woken.
  func wakeUps() -> Int { number("voluntary_ctxt_switches:") }

  /// Memory that is in use, in KB.
  func residentMemory() -> Int { number("VmRSS:") }

  private func number(_ name: String) -> Int {
    let line = text("status").split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
      .flatMap { Int($0) } ?? 0
  }

  private func text(_ name: String) -> String {
    TextFile.read("/proc/\(process)/\(name)")
  }
}

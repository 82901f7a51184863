import CMail
import Glibc

/// The sendmail-compatible program of the policy, called without a shell.
package struct SendmailProgram: Hashable, Sendable {
  /// The program and its arguments, such as `/usr/sbin/sendmail -i -t`.
  package let arguments: [String]

  package init(arguments: [String]) {
    self.arguments = arguments
  }

  /// Hands one message over and waits until the program has taken it, at most `seconds`.
  ///
  /// It throws unless the program ended with status 0 in time; a program that is too slow is killed
  /// with all that it started. Blocks the thread: the console starts the same program by itself.
  package func hand(_ bytes: [UInt8], seconds: Int = 60) throws(HandoverFailure) {
    guard let program = arguments.first, !program.isEmpty else { throw .noProgram }
    // A file, not a pipe: the program may stop reading without a signal for us.
    let message = cmail_memory_file()
    guard message >= 0 else { throw .notFed(errno: errno) }
    defer { close(message) }
    try Self.fill(message, with: bytes)
    var ends: [Int32] = [-1, -1]
    guard cmail_pipe(&ends) else { throw .notFed(errno: errno) }
    defer { close(ends[0]) }
    let started = start(program, input: message, output: ends[1])
    close(ends[1])
    switch started {
    case .failure(let failure): throw failure
    case .success(let child):
      let run = ChildRun(child: child, output: ends[0])
      try Self.judge(run.wait(seconds: seconds), seconds: seconds)
    }
  }

  private static func judge(_ outcome: ChildRun.Outcome, seconds: Int) throws(HandoverFailure) {
    switch outcome {
    case .exited(status: 0, _): return
    case .exited(let status, let said): throw .refused(status: status, said: said)
    case .killed(let signal, let said): throw .killed(signal: signal, said: said)
    case .timedOut(let said): throw .timedOut(seconds: seconds, said: said)
    }
  }

  private static func fill(_ file: Int32, with bytes: [UInt8]) throws(HandoverFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .notFed(errno: errno)
      }
      done += count
    }
    if lseek(file, 0, SEEK_SET) < 0 { throw .notFed(errno: errno) }
  }

  private func start(
    _ program: String, input: Int32, output: Int32
  ) -> Result<pid_t, HandoverFailure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Its own group, so that all of it can be killed; no signal of ours blocked or ignored.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawn(&child, program, &actions, &attributes, &words, environ)
    if failure != 0 { return .failure(.notStarted(program: program, errno: failure)) }
    return .success(child)
  }
}

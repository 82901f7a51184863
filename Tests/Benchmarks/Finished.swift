internal import Glibc
internal import TerminalDriver

/// A program that was run to its end without a terminal.
struct Finished {
  /// From start to end in nanoseconds.
  let took: Double

  init(_ words: [String], home: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...1 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let environment = ["HOME=\(home)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TZ=UTC"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let start = Moment.now()
    guard posix_spawn(&child, words[0], &actions, nil, &arguments, &variables) == 0 else {
      throw Failure("\(words[0]) cannot be started")
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    took = Double(Moment.now() - start)
    guard status == 0 else { throw Failure("\(words.joined(separator: " ")) failed: \(status)") }
  }
}

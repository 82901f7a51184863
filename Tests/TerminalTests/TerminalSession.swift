import Glibc
import Terminal
import Testing

/// A shell in a terminal of tmux, with a server of its own, and the probe program to run in it.
final class TerminalSession {
  struct TimedOut: Error, CustomStringConvertible {
    let description: String
  }

  /// How long something may take before it counts as not happening, in milliseconds. Only a failing
  /// test waits this long.
  private static let patience = 20_000

  private let socket: String
  let directory: String
  private var counter = 0

  init(columns: Int = 80, rows: Int = 24) throws {
    var template = Array("/tmp/dutydesk-terminal-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw TimedOut(description: "no directory") }
    directory = String(cString: made)
    socket = directory + "/socket"
    let shell = "exec env -u TMUX LC_ALL=C.UTF-8 PS1='ready> ' bash --norc --noprofile -i"
    try tmux(
      "-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", shell)
    try waitForScreen { $0.hasPrefix("ready>") }
  }

  deinit {
    _ = try? tmux("kill-server")
    _ = try? BackgroundChild(arguments: ["rm", "-rf", directory], input: []).finish()
  }

  /// Runs one tmux command and returns what it printed.
  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    let program = ["env", "-u", "TMUX", "LC_ALL=C.UTF-8", "tmux", "-S", socket]
    let report = try BackgroundChild(arguments: program + arguments, input: []).finish()
    let output = String(decoding: report.output, as: UTF8.self)
    guard report.exit == .exited(code: 0) else { throw TimedOut(description: output) }
    return output
  }

  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  func type(_ text: String) throws {
    try tmux("send-keys", "-l", text)
  }

  /// Types a line into the shell.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  func screen() throws -> String {
    try tmux("capture-pane", "-p")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What tmux says about the pane, by its format language.
  func fact(_ format: String) throws -> String {
    String(try tmux("display-message", "-p", format).dropLast())
  }

  /// Waits until the screen is as wanted, and returns it.
  @discardableResult
  func waitForScreen(
    _ comment: String = "", where isWanted: (String) -> Bool
  ) throws -> String {
    let end = MonotonicClock.milliseconds() + Self.patience
    while true {
      let shown = try screen()
      if isWanted(shown) { return shown }
      if MonotonicClock.milliseconds() > end {
        throw TimedOut(description: "waited for \(comment) on\n\(shown)")
      }
      usleep(10_000)
    }
  }

  @discardableResult
  func waitFor(_ text: String) throws -> String {
    try waitForScreen(text) { $0.contains(text) }
  }

  /// Waits until a condition outside the screen holds.
  func wait(for comment: String, until holds: () -> Bool) throws {
    let end = MonotonicClock.milliseconds() + Self.patience
    while !holds() {
      if MonotonicClock.milliseconds() > end { throw TimedOut(description: comment) }
      usleep(10_000)
    }
  }

  /// Starts the probe and waits for its first frame; returns its process number.
  @discardableResult
  func startProbe(term: String = "xterm-256color", program: String = "") throws -> pid_t {
    try enter(probeLine(term: term, program: program))
    let screen = try waitFor("here")
    let words = screen.split(whereSeparator: \.isWhitespace)
    let place = try #require(words.firstIndex(of: "pid"))
    return try #require(pid_t(words[place + 1]))
  }

  /// The command that runs the probe and then tells how it ended. The mark is put together by the
  /// shell, so that the typed line itself does not hold it.
  func probeLine(term: String, program: String = "") throws -> String {
    "clear; TERM='\(term)' PROBE_LOG=\(directory)/log \(try Self.probe()) \(program); echo ended'='$?"
  }

  /// The modes of the terminal as the shell has them.
  func modes() throws -> String {
    counter += 1
    let file = "\(directory)/modes-\(counter)"
    try enter("clear; stty -a > \(file); echo noted'='\(counter)")
    try waitFor("noted=\(counter)")
    return try read(file)
  }

  /// What is in a file.
  func read(_ path: String) throws -> String {
    let report = try BackgroundChild(arguments: ["cat", path], input: []).finish()
    return String(decoding: report.output, as: UTF8.self)
  }

  private static func probe() throws -> String { try program("TerminalProbe") }

  /// A program that stands beside the tests in the build folder.
  static func program(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let program = "/\(folder)/\(name)"
    try #require(access(program, X_OK) == 0, "it is not built: \(program)")
    return program
  }
}

import Foundation
import TerminalDriver
import Testing

/// A line of shell in a pseudo-terminal, with the modes of the terminal before and after it.
final class ShellRun {
  private let running: Running
  private let folder: URL
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(_ line: String, in desk: TestDesk, _ environment: [String: String?] = [:]) throws {
    folder = desk.folder
    let script =
      "stty -g > \(desk.file("before").path); \(line); stty -g > \(desk.file("after").path)"
    running = try Running(
      ["/bin/bash", "-c", script], home: desk.folder.path, environment: environment)
  }

  func type(_ keys: String) { running.terminal.type(keys) }

  /// Waits until the terminal was sent a text; only a failing test waits long.
  func wait(for wanted: String) throws {
    let limit = Date().addingTimeInterval(30)
    while !text.contains(wanted) {
      bytes += running.terminal.read(quiet: 20, patience: 300).bytes
      try #require(limit.timeIntervalSinceNow > 0, "waited for \(wanted) on \(text)")
    }
  }

  /// Waits for the end; whether the modes are those of before.
  func isTerminalAsBefore() -> Bool {
    bytes += running.waitForEnd()
    let modes = ["before", "after"].map {
      try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    return modes[0] != nil && modes[0] == modes[1]
  }
}

import Foundation

/// The real program, run as a shell would run it.
enum Program {
  struct Ended {
    let status: Int32
    let isKilled: Bool
    let output: Data
    let errors: Data

    var text: String { String(decoding: output, as: UTF8.self) }
    var words: String { String(decoding: errors, as: UTF8.self) }

    /// What `--json` printed.
    var json: [String: Any] {
      get throws {
        let value = try JSONSerialization.jsonObject(with: output)
        return value as? [String: Any] ?? [:]
      }
    }
  }

  /// The executable beside the test bundle.
  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appendingPathComponent("dutydesk").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.build/debug/dutydesk").standardized.path
  }()

  /// Copies the executable, by a program of its own: what we have open for writing, a child that
  /// another test starts at the time has too, and nobody can run it then.
  static func copy(to path: String) throws {
    let ended = try run([self.path, path], program: "/bin/cp")
    guard ended.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Nothing of the caller's environment but what a program needs to run.
  static func environment(_ more: [String: String] = [:]) -> [String: String] {
    var variables = ["TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    for name in ["PATH", "LD_LIBRARY_PATH"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    return variables.merging(more) { _, new in new }
  }

  static func run(
    _ arguments: [String], program: String = path, input: Data? = nil,
    environment more: [String: String] = [:], killAfter delay: TimeInterval? = nil
  ) throws -> Ended {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment(more)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: neither side can wait for the other.
    let names = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try (input ?? Data()).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    if let delay {
      usleep(UInt32(delay * 1_000_000))
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return Ended(
      status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: names[1]), errors: try Data(contentsOf: names[2]))
  }
}

import DeskStore
import Foundation
import ResponseDomain

/// One writer, many readers: how long until a change is on every screen.
enum Live {
  static func run(readers: Int, acts: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("live-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try ProbeDesk.make(in: folder.path, cases: 60)
    let alone = try write(acts: acts, to: store)
    let followers = try (0..<readers).map { _ in try Child(following: folder.path) }
    let watched = try write(acts: acts, to: store)
    usleep(500_000)
    let delays = followers.flatMap { $0.finish() }.sorted()
    print("\(readers) readers, \(acts) acts, \(delays.count) of \(readers * acts) changes drawn")
    print("on the screen after: median \(ms(delays, 50)) ms, 99th percentile \(ms(delays, 99)) ms")
    print("an act alone: median \(ms(alone, 50)) ms, 99th percentile \(ms(alone, 99)) ms")
    print(
      "an act with readers: median \(ms(watched, 50)) ms, 99th percentile \(ms(watched, 99)) ms")
  }

  /// How long each act took, in nanoseconds.
  private static func write(acts: Int, to store: DeskStore) throws -> [Int] {
    try (0..<acts).map { _ in
      let began = ProbeDesk.nanoseconds
      _ = try store.carryOut(
        .case(ProbeDesk.first, .retitle(ProbeDesk.words(String(began)))), by: ProbeDesk.hale,
        at: ProbeDesk.now, offset: 0, under: ProbeDesk.policy)
      let spent = ProbeDesk.nanoseconds - began
      usleep(50_000)
      return spent
    }.sorted()
  }

  private static func ms(_ sorted: [Int], _ percent: Int) -> String {
    guard !sorted.isEmpty else { return "-" }
    let value = sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    return "\(value / 1_000_000).\(value / 100_000 % 10)"
  }

  /// A reader in a process of its own.
  private final class Child {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init(following directory: String) throws {
      process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = ["follow", directory]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      _ = output.fileHandleForReading.readData(ofLength: 6)
    }

    /// How late it was for each change that it drew, in nanoseconds.
    func finish() -> [Int] {
      try? input.fileHandleForWriting.close()
      let text = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return text.split(separator: "\n").compactMap { line in
        line.split(separator: " ").last.flatMap { Int($0) }
      }
    }
  }
}

import Foundation
import Testing

/// A rehearsal desk in a temporary directory that goes when the test ends.
final class TestDesk: Sendable {
  let folder: URL
  /// Local time at the desk, as `--at` takes it.
  static let morning = "2003-07-01T08:10"

  var path: String { folder.appendingPathComponent("desk").path }

  init(_ options: [String] = ["--rehearsal", "--as-user", "hale", "--at", "2003-07-01T08:00"])
    throws
  {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = try Program.run(["desk", "init", "--desk", path] + options)
    try #require(made.status == 0, "\(made.words)")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a command as a person at a time of this desk.
  func run(
    _ arguments: [String], as user: String = "hale", at time: String = morning,
    input: Data? = nil, killAfter delay: TimeInterval? = nil
  ) throws -> Program.Ended {
    try Program.run(
      arguments + options(user, time), input: input, killAfter: delay)
  }

  func options(_ user: String = "hale", _ time: String = morning) -> [String] {
    ["--desk", path, "--as-user", user, "--at", time]
  }

  /// Runs a command that has to succeed.
  @discardableResult
  func done(
    _ arguments: [String], as user: String = "hale", at time: String = morning,
    input: Data? = nil
  ) throws -> Program.Ended {
    let ended = try run(arguments, as: user, at: time, input: input)
    try #require(ended.status == 0, "\(arguments): \(ended.words)")
    return ended
  }

  /// A desk with case #1001, which was opened by hand and has been answered by telephone.
  static func withCase() throws -> TestDesk { try TestDesk(copying: template.get()) }

  private static let template = Result {
    let desk = try TestDesk()
    try desk.done([
      "case", "open", "--title", "Spooler stops", "--finder", "Ann Finder <ann@finder.example>",
      "--channel", "public", "--received", "2003-07-01T07:30",
    ])
    try desk.done(["case", "acknowledge", "1001", "--by-hand", "phone call"])
    return desk
  }

  init(copying other: TestDesk) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: other.folder, to: folder)
  }

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: file(name))
    return file(name).path
  }

  /// The events of a case or report as data.
  func events(of subject: String) throws -> [[String: Any]] {
    try done(["case", "history", subject, "--json"]).json["events"] as? [[String: Any]] ?? []
  }

  func verify() throws {
    let ended = try run(["desk", "verify", "--json"])
    try #require(ended.status == 0, "\(ended.text) \(ended.words)")
  }
}

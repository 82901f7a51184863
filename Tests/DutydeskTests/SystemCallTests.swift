import Foundation
import Testing

/// One kill at each system call that writes, by strace.
@Suite(.enabled(if: Strace.isUsable, "strace is not there or may not trace"))
struct SystemCallTests {
  static let calls = [
    "pwrite64", "write", "fsync", "fdatasync", "ftruncate", "rename", "renameat2", "unlink", "link",
    "utimensat",
  ]

  @Test("a kill at each writing call of an act leaves it whole or not begun", arguments: calls)
  func act(call: String) throws {
    let desk = try TestDesk.withCase()
    var number = 0
    var confirmed: [String] = []
    repeat {
      number += 1
      let note = "at \(call) \(number)"
      let ended = try trace(
        ["case", "note", "1001", "--text", note, "--json"] + desk.options(), call: call,
        number: number)
      if ended.text.contains("\"done\": true") { confirmed.append(note) }
      try desk.verify()
      guard ended.isKilled else { break }
    } while number < 200
    #expect(number < 200)
    let notes = try desk.events(of: "1001").filter { $0["what"] as? String == "case.noted" }
      .compactMap { ($0["payload"] as? [String: Any])?["words"] as? String }
    #expect(Set(notes).isSuperset(of: confirmed))
    #expect(Set(notes).count == notes.count)
  }

  @Test("a kill at each writing call of taking mail loses no message", arguments: calls)
  func take(call: String) throws {
    let desk = try TestDesk.withCase()
    var number = 0
    repeat {
      number += 1
      let box = try Maildir(in: desk, name: "box-\(call)-\(number)", messages: 2)
      let ended = try trace(
        ["mail", "take", box.path] + desk.options(), call: call, number: number)
      // What has left new is stored, whenever the kill came.
      #expect(try areStored(box, on: desk), "\(call) \(number)")
      try desk.done(["mail", "take", box.path])
      #expect(try box.names(in: "new") == [])
      #expect(try box.names(in: "cur").count == 2)
      #expect(try areStored(box, on: desk), "\(call) \(number)")
      try desk.verify()
      guard ended.isKilled else { break }
    } while number < 200
    #expect(number < 200)
    let reports = try desk.done(["desk", "info", "--json"]).json["messages"] as? Int
    #expect(reports == number * 2, "each message is stored once")
  }

  /// Whether every message that has left new is stored: taking it again finds duplicates.
  private func areStored(_ box: Maildir, on desk: TestDesk) throws -> Bool {
    let moved = try box.names(in: "cur").map { box.file("cur", $0) }
    guard !moved.isEmpty else { return true }
    let again = try desk.done(["mail", "take", "--json"] + moved).json
    return again["duplicates"] as? Int == moved.count
  }

  private func trace(_ arguments: [String], call: String, number: Int) throws -> Program.Ended {
    try Program.run(
      [
        "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
        "inject=\(call):signal=SIGKILL:when=\(number)", Program.path,
      ] + arguments, program: Strace.path)
  }
}

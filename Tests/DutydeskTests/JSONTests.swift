import Foundation
import Testing

/// What `--json` prints is a contract with scripts.
@Suite struct JSONTests {
  @Test(
    "data is printed as the golden file has it",
    arguments: [
      "case-show", "case-list", "case-history", "inbox-show", "inbox-list", "mail-show",
      "mail-take", "refused", "act", "lost-race", "not-found", "rota-show", "outbox",
    ])
  func golden(name: String) throws {
    let desk = try TestDesk.withCase()
    let file = try desk.write(Maildir.text(1, of: "golden"), to: "one.eml")
    if name.hasPrefix("inbox") { try desk.done(["mail", "take", file]) }
    let commands = [
      "case-show": ["case", "show", "1001"], "case-list": ["case", "list"],
      "case-history": ["case", "history", "1001"], "inbox-show": ["inbox", "show", "m2"],
      "inbox-list": ["inbox", "list"], "mail-show": ["mail", "show", file],
      "mail-take": ["mail", "take", file], "refused": ["case", "accept", "1001"],
      "act": ["case", "owner", "1001", "me"],
      "lost-race": ["case", "owner", "1001", "me", "--seen", "1"],
      "not-found": ["case", "show", "9"], "rota-show": ["rota", "show"],
      "outbox": ["mail", "outbox"],
    ]
    let ended = try desk.run(try #require(commands[name]) + ["--json"])
    try expectGolden(ended.output, "\(name).json")
  }

  /// A missing file is written, and the test fails so that somebody looks at it.
  private func expectGolden(_ found: Data, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      try found.write(to: file)
      Issue.record("\(name) was missing and has been written: look at it")
      return
    }
    let wanted = try Data(contentsOf: file)
    #expect(String(decoding: found, as: UTF8.self) == String(decoding: wanted, as: UTF8.self))
  }
}

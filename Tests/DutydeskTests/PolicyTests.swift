import Foundation
import Testing

/// The policy file at each start.
@Suite struct PolicyTests {
  @Test("a changed policy is put in force by a recorded act of the next writer")
  func adoption() throws {
    let desk = try TestDesk.withCase()
    let file = URL(fileURLWithPath: desk.path + "/policy.toml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacingOccurrences(of: "undo = \"15m\"", with: "undo = \"1h\"")
    try Data(changed.utf8).write(to: file)
    #expect(try desk.done(["desk", "info", "--policy-text"]).text == text)
    let before = try desk.done(["desk", "info", "--json"]).json["events"] as? Int ?? 0
    let noted = try desk.done(["case", "note", "1001", "--text", "x", "--json"]).json
    #expect(noted["undoUntil"] as? String == "2003-07-01T09:10:00-07:00")
    #expect(try desk.done(["desk", "info", "--policy-text"]).text == changed)
    #expect(try desk.done(["desk", "info", "--json"]).json["events"] as? Int == before + 2)
    try desk.done(["case", "note", "1001", "--text", "y"])
    #expect(try desk.done(["desk", "info", "--json"]).json["events"] as? Int == before + 3)
  }

  @Test("with a broken policy nothing runs, and the file and line are named")
  func broken() throws {
    let desk = try TestDesk.withCase()
    let file = URL(fileURLWithPath: desk.path + "/policy.toml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("undo = ") }) + 1
    try Data(text.replacingOccurrences(of: "\"15m\"", with: "\"soon\"").utf8).write(to: file)
    for command in [["case", "list"], ["case", "note", "1001", "--text", "x"], ["desk", "info"]] {
      let ended = try desk.run(command + ["--json"])
      #expect(ended.status == 78)
      #expect(ended.words.contains("policy.toml:\(line): clocks.undo"), "\(ended.words)")
      let error = try ended.json["error"] as? [String: Any]
      let mistakes = error?["mistakes"] as? [[String: Any]]
      #expect(mistakes?.first?["line"] as? Int == line)
    }
    try Data(text.utf8).write(to: file)
    #expect(try desk.events(of: "1001").count == 2)
  }

  @Test("a policy file that is gone is missed, and the one in the journal holds")
  func missing() throws {
    let desk = try TestDesk.withCase()
    let file = desk.path + "/policy.toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try FileManager.default.removeItem(atPath: file)
    let ended = try desk.run(["case", "note", "1001", "--text", "x"])
    #expect(ended.status == 0)
    #expect(ended.words.contains("desk info --policy-text"))
    #expect(try desk.done(["desk", "info", "--policy-text"]).text == text)
  }
}

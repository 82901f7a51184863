import Foundation
import Testing

/// Mail of ours, through a program of the policy.
@Suite struct LetterTests {
  @Test("an acknowledgement goes out only with --yes, and is recorded once it went")
  func acknowledgement() throws {
    let desk = try deskWithMail()
    try use("[\"/bin/sh\", \"-c\", \"cat > \(desk.file("sent").path)\"]", at: desk)
    let shown = try desk.run(["inbox", "acknowledge", "m1"])
    #expect(shown.status == 64)
    #expect(shown.words.contains("--yes"))
    #expect(shown.text.contains("Re: overrun 0"))
    #expect(!FileManager.default.fileExists(atPath: desk.file("sent").path))
    try desk.done(["inbox", "acknowledge", "m1", "--yes"])
    let sent = try String(contentsOf: desk.file("sent"), encoding: .utf8)
    #expect(sent.contains("To: Finder 0 <finder0@finder.example>"))
    #expect(sent.contains("In-Reply-To: <0.box@finder.example>"))
    let events = try desk.events(of: "m1").compactMap { $0["what"] as? String }
    #expect(
      events == [
        "report.received", "report.mail-written", "report.mail-handed-over", "report.acknowledged",
      ])
    #expect(try outbox(of: desk).isEmpty)
    #expect(try desk.run(["inbox", "acknowledge", "m1", "--yes"]).status == 1)
  }

  @Test("a mail that fails is kept in the outbox, and its act is done when it goes out after all")
  func failure() throws {
    let desk = try deskWithMail()
    try use("[\"/bin/sh\", \"-c\", \"echo no such host; exit 69\"]", at: desk)
    let failed = try desk.run(["inbox", "acknowledge", "m1", "--yes", "--json"])
    #expect(failed.status == 74)
    #expect(failed.words.contains("no such host"))
    #expect(failed.words.contains("mail outbox --send --yes"))
    let waiting = try outbox(of: desk)
    #expect(waiting.count == 1)
    #expect((waiting.first?["failure"] as? String)?.contains("69") == true)
    let report = try desk.done(["inbox", "show", "m1", "--json"]).json
    #expect(report["answer"] is NSNull)
    try use("[\"/bin/sh\", \"-c\", \"cat > \(desk.file("sent").path)\"]", at: desk)
    #expect(try desk.run(["mail", "outbox", "--send"]).status == 64)
    try desk.done(["mail", "outbox", "--send", "--yes"])
    #expect(try outbox(of: desk).isEmpty)
    let answered = try desk.done(["inbox", "show", "m1", "--json"]).json
    #expect((answered["answer"] as? [String: Any])?["by"] as? String == "hale")
    try desk.verify()
  }

  @Test("questions by mail make the case wait for the finder")
  func questions() throws {
    let desk = try deskWithMail()
    try use("[\"/bin/sh\", \"-c\", \"cat >> \(desk.file("sent").path)\"]", at: desk)
    try desk.done(["inbox", "acknowledge", "m1", "--yes"])
    try desk.done(["case", "open", "m1"])
    try desk.done(["case", "ask", "1001", "--question", "Which build?", "--yes"])
    let found = try desk.done(["case", "show", "1001", "--json"]).json
    #expect(found["stage"] as? String == "needs-info")
    let sent = try String(contentsOf: desk.file("sent"), encoding: .utf8)
    #expect(sent.contains("Which build?"))
  }

  private func deskWithMail() throws -> TestDesk {
    let desk = try TestDesk()
    let box = try Maildir(in: desk, name: "box", messages: 1)
    try desk.done(["mail", "take", box.path])
    return desk
  }

  private func use(_ program: String, at desk: TestDesk) throws {
    let file = URL(fileURLWithPath: desk.path + "/policy.toml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { $0.hasPrefix("program = ") ? "program = \(program)" : String($0) }
    try Data(changed.joined(separator: "\n").utf8).write(to: file)
  }

  private func outbox(of desk: TestDesk) throws -> [[String: Any]] {
    try desk.done(["mail", "outbox", "--json"]).json["outbox"] as? [[String: Any]] ?? []
  }
}

import Foundation
import Testing

/// Mail in, as people and mail systems call it.
@Suite struct MailTakeTests {
  @Test("a Maildir is taken once: moved after it is stored, odd things named and passed over")
  func maildir() throws {
    let desk = try TestDesk()
    let box = try Maildir(in: desk, name: "box", messages: 3)
    try FileManager.default.createSymbolicLink(
      atPath: box.file("new", "link"), withDestinationPath: "/etc/passwd")
    #expect(mkfifo(box.file("cur", "pipe"), 0o600) == 0)
    let taken = try desk.done(["mail", "take", box.path, "--json"]).json
    #expect(taken["taken"] as? Int == 3)
    #expect(taken["reports"] as? [String] == ["m1", "m2", "m3"])
    let passed = taken["passedOver"] as? [[String: Any]] ?? []
    #expect(passed.compactMap { $0["code"] as? String }.sorted() == ["pipe", "symbolicLink"])
    #expect(try box.names(in: "new") == ["link"])
    let again = try desk.done(["mail", "take", box.path, "--json"]).json
    #expect(again["taken"] as? Int == 0)
    #expect(again["duplicates"] as? Int == 3)
  }

  @Test("one message on standard input, a file, and an mbox are taken alike")
  func kinds() throws {
    let desk = try TestDesk()
    let text = Maildir.text(1, of: "kinds")
    try desk.done(["mail", "take"], input: Data(text.utf8))
    let file = try desk.write(text, to: "one.eml")
    let again = try desk.done(["mail", "take", file, "--json"]).json
    #expect(again["duplicates"] as? Int == 1)
    let mbox = (2...4).map {
      "From finder@finder.example Tue Jul  1 07:30:00 2003\n" + Maildir.text($0, of: "kinds")
    }
    let path = try desk.write(mbox.joined(separator: "\n"), to: "inbox.mbox")
    let taken = try desk.done(["mail", "take", path, file, "--json"]).json
    #expect(taken["taken"] as? Int == 3)
    #expect(taken["duplicates"] as? Int == 1)
    #expect(try desk.run(["mail", "take"], input: Data()).status == 65)
  }

  @Test("a path that cannot be read keeps nobody from taking the others")
  func unreadablePath() throws {
    let desk = try TestDesk()
    let file = try desk.write(Maildir.text(1, of: "other"), to: "one.eml")
    let ended = try desk.run(["mail", "take", "/nonexistent", file])
    #expect(ended.status == 66)
    #expect(ended.words.contains("/nonexistent"))
    #expect(try desk.done(["inbox", "show", "m1", "--json"]).status == 0)
  }

  @Test("by which way it came is recorded")
  func channel() throws {
    let desk = try TestDesk()
    let file = try desk.write(Maildir.text(1, of: "direct"), to: "one.eml")
    try desk.done(["mail", "take", file, "--channel", "direct", "--member", "keller"])
    let channel = try desk.done(["inbox", "show", "m1", "--json"]).json["channel"]
    #expect(channel as? [String: String] == ["kind": "direct", "member": "keller"])
  }

  @Test("stopped by a signal it keeps what it took, says how to go on, and goes on")
  func interruption() throws {
    let desk = try TestDesk()
    let box = try Maildir(in: desk, name: "box", messages: 3000)
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["mail", "take", box.path] + desk.options()
    process.environment = Program.environment()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    // Once the first batch is in, there is more to do.
    while process.isRunning, try box.names(in: "cur").isEmpty { usleep(2000) }
    process.interrupt()
    let words = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 75, "\(words)")
    #expect(words.contains("same command"))
    let stored = try desk.done(["desk", "info", "--json"]).json["messages"] as? Int ?? 0
    #expect(try box.names(in: "cur").count == stored)
    #expect(stored > 0 && stored < 3000)
    let rest = try desk.done(["mail", "take", box.path, "--json"]).json
    #expect(rest["taken"] as? Int == 3000 - stored)
    #expect(rest["duplicates"] as? Int == stored)
    try desk.verify()
  }
}

import DeskStore
import Foundation
import ResponseDomain
import Testing

/// Several processes on one desk.
@Suite struct SharingTests {
  /// Acts of each writer: few enough for every run, or as many as the environment says.
  private static let acts =
    ProcessInfo.processInfo.environment["DUTYDESK_SHARED_ACTS"].flatMap { Int($0) } ?? 120

  @Test("two writers and a script that opens cases lose no act, and the feed shows the last")
  func writers() throws {
    let desk = try TestDesk.withCase()
    let acts = Self.acts
    func loop(_ command: String) -> String {
      """
      i=0; while [ $i -lt \(acts) ]; do i=$((i + 1))
      "$0" \(command) --desk "$2" --as-user "$1" --at \(TestDesk.morning) \
      > /dev/null || echo "$1 $i: $?"
      done
      """
    }
    let note = loop(#"case note 1001 --text "$1 $i""#)
    let opening = loop(
      #"case open --title "$1 $i" --finder "F <f$i@finder.example>" --channel public"#
        + " --received 2003-07-01T07:30")
    let names = ["hale", "brandt"]
    let writers = try (names.map { ($0, note) } + [("script", opening)]).map { name, script in
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script, Program.path, name, desk.path]
      process.environment = Program.environment()
      process.standardOutput = output
      try process.run()
      return (process, output)
    }
    for (process, output) in writers {
      let failures = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(String(decoding: failures, as: UTF8.self) == "")
    }
    let notes = try desk.events(of: "1001").filter { $0["what"] as? String == "case.noted" }
      .compactMap { ($0["payload"] as? [String: Any])?["words"] as? String }
    let wanted = names.flatMap { name in (1...acts).map { "\(name) \($0)" } }
    #expect(notes.sorted() == wanted.sorted())
    // Of writers that ended together the newest state is what stays.
    let feed = try FeedFile.read(desk.path + "/" + FeedFile.name)
    #expect(feed.queue.stages == [.received: acts, .acknowledged: 1])
    try desk.verify()
  }

  @Test("of two who decided on the same version one is told who was first, and nothing is lost")
  func race() throws {
    let desk = try TestDesk.withCase()
    try desk.done(["case", "owner", "1001", "me", "--seen", "2"], as: "brandt")
    let lost = try desk.run(["case", "owner", "1001", "me", "--seen", "2", "--json"])
    #expect(lost.status == 75)
    #expect(lost.words.contains("brandt"))
    let error = try lost.json["error"] as? [String: Any]
    #expect(error?["code"] as? String == "lost-race")
    #expect(error?["version"] as? Int == 3)
    let owner = try desk.done(["case", "show", "1001", "--json"]).json["owner"] as? String
    #expect(owner == "brandt")
  }

  @Test(
    "an account that may only read reads and cannot write",
    .enabled(if: getuid() == 0, "needs root"))
  func reader() throws {
    let desk = try TestDesk.withCase()
    // Where the account cannot reach the build folder, it runs a copy.
    let program = desk.file("dutydesk").path
    try Program.copy(to: program)
    for (path, mode) in [(desk.folder.path, 0o755), (desk.path, 0o755), (program, 0o755)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    func asReader(_ arguments: [String]) throws -> Program.Ended {
      try Program.run(
        ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments
          + desk.options(), program: "/usr/bin/setpriv")
    }
    let shown = try asReader(["case", "show", "1001"])
    #expect(shown.status == 0, "\(shown.words)")
    #expect(try asReader(["desk", "verify"]).status == 0)
    let refused = try asReader(["case", "note", "1001", "--text", "mine"])
    #expect(refused.status == 77, "\(refused.words)")
    try desk.done(["case", "note", "1001", "--text", "theirs"])
    let after = try asReader(["case", "history", "1001", "--json"])
    #expect(after.text.contains("theirs"))
    #expect(!after.text.contains("mine"))
  }

  @Test("what a backup holds can be restored, and a desk is replaced only on demand")
  func backup() throws {
    let desk = try TestDesk.withCase()
    let copy = desk.file("copy.sqlite").path
    try desk.done(["desk", "backup", copy])
    try desk.done(["case", "note", "1001", "--text", "later"])
    #expect(try desk.run(["desk", "restore", copy]).status == 64)
    #expect(try desk.events(of: "1001").count == 3)
    try desk.done(["desk", "restore", copy, "--yes"])
    #expect(try desk.events(of: "1001").count == 2)
    try desk.verify()
    #expect(try desk.run(["desk", "backup", copy]).status == 73)
  }

  @Test(
    "a damaged state is found and made anew from the journal; a changed journal is told",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3"), "needs sqlite3"))
  func damage() throws {
    let desk = try TestDesk.withCase()
    func sql(_ text: String) throws {
      let ended = try Program.run([desk.path + "/desk.sqlite", text], program: "/usr/bin/sqlite3")
      try #require(ended.status == 0, "\(ended.words)")
    }
    try sql("DELETE FROM case_state; DELETE FROM desk_state")
    let found = try Program.run(["desk", "verify", "--desk", desk.path])
    #expect(found.status == 65, "\(found.text)\(found.words)")
    #expect(found.words.contains("--rebuild"))
    #expect(try Program.run(["desk", "verify", "--rebuild", "--desk", desk.path]).status == 0)
    try desk.done(["case", "show", "1001"])
    try sql("DROP TRIGGER journal_update; UPDATE journal SET who = 'eve' WHERE sequence = 3")
    let told = try Program.run(["desk", "verify", "--desk", desk.path, "--json"])
    #expect(told.status == 65)
    #expect(told.text.contains("chain-broken"))
    #expect(told.words.contains("backup"))
  }
}

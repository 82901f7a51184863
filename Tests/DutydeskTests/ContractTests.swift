import Foundation
import Testing

/// The exit codes of ARCHITECTURE.md, "Command line".
@Suite struct ContractTests {
  struct Row: CustomTestStringConvertible {
    let words: String
    let status: Int32
    let says: String

    var testDescription: String { "\(words) ends with \(status)" }

    init(_ words: String, _ status: Int32, _ says: String = "") {
      (self.words, self.status, self.says) = (words, status, says)
    }
  }

  @Test(
    "each command ends with the status of the contract, and says why",
    arguments: [
      Row("desk info", 0), Row("desk verify", 0), Row("inbox list", 0), Row("case list", 0),
      Row("case show 1001", 0), Row("case history 1001", 0), Row("case history m1", 0),
      Row("inbox show m1", 0), Row("mail outbox", 0), Row("rota show", 0), Row("inbox check", 0),
      Row("case owner 1001 me", 0), Row("case owner 1001 none", 0),
      Row("case due 1001 2003-07-03T12:00", 0), Row("case due 1001 none", 0),
      Row("case note 1001 --text hello --pin", 0), Row("case rename 1001 teapot", 0),
      Row("case retitle 1001 Spooler", 0), Row("case credit 1001 --none", 0),
      Row("case finder 1001 Example", 0), Row("case number 1001 MS03-026", 0),
      Row("case number 1001 CAN-2003-0352", 0), Row("case world 1001 public", 0),
      Row("case embargo 1001 proposed --terms silence", 0),
      Row("case rate 1001 important --worm no --in-writing never", 0),
      Row("case ask 1001 --question Which? --by-hand call", 0),
      Row("case child 1001 --title Another --by-investigation", 0),
      Row("case child 1001 --title Another --by-investigation --own-case", 0),
      Row("case decline 1001 --cause spam --reason no", 0),
      Row("case decline 1001 --cause out-of-scope --reason no --by-hand call", 0),
      Row("case undo 1001", 0), Row("keys", 0), Row("--help", 0), Row("case --help", 0),

      Row("case accept 1001", 1, "risk"), Row("case reproduced 1001", 1, "reproducing"),
      Row("case release 1001 --type 1001", 1), Row("case reopen 1001 --reason x", 1),
      Row("case merge 1001 --into 1001 --reason x", 1), Row("case owner 1099 me", 1, "#1099"),
      Row("inbox dismiss m1", 1), Row("inbox file m1 1001", 1), Row("inbox out m1 --reason x", 1),
      Row("case widen 1001 --person Bob --reason x", 1, "component"),
      Row("case acknowledge 1001", 1, "--by-hand"), Row("case answer 1001", 1),
      Row("case rate 1001 critical", 1, "worm"), Row("case narrow 1001 Bob --reason x", 1),
      Row("case redo 1001", 1), Row("rota take --reason x", 1),
      Row("case decline 1001", 1, "--by-hand"), Row("case defer 1001", 1), Row("case ask 1001", 1),

      Row("case frobnicate", 64), Row("case show", 64), Row("case show x", 64, "case"),
      Row("case release 1001", 64, "--type 1001"), Row("case due 1001 tomorrow", 64),
      Row("case decline 1001 --cause duplicate", 64, "--of"),
      Row("case open m1 --channel public", 64), Row("desk restore /nonexistent", 64, "--yes"),
      Row("case embargo 1001 active", 64, "--terms"), Row("case list --limit 0", 64),

      Row("case widen 1001 --team Nobody --reason x", 65, "Nobody=12"),
      Row("mail take /dev/null", 65), Row("mail show /dev", 65),
      Row("case show 9", 66, "#9"), Row("inbox show m9", 66), Row("case history 9", 66),
      Row("case undo 9", 66), Row("mail show m9", 66), Row("mail show m1", 66, "by hand"),
      Row("mail show /nonexistent", 66), Row("mail take /nonexistent", 66),
      Row("case note 1001 --text-file /nonexistent", 66),
      Row("mail outbox nothing@example", 66), Row("desk init --rehearsal", 73, "already"),
      Row("desk backup /nonexistent/copy", 73),
      Row("case owner 1001 me --seen 1", 75, "--seen 2"),
      Row("case reply 1001 --text hello --yes", 78, "[mail]"),
    ])
  func status(_ row: Row) throws {
    let desk = try TestDesk.withCase()
    let arguments = row.words.split(separator: " ").map(String.init)
    let ended =
      arguments.last == "--help" || arguments == ["keys"]
      ? try Program.run(arguments) : try desk.run(arguments)
    #expect(ended.status == row.status, "\(ended.words)\(ended.text)")
    #expect(!ended.isKilled)
    #expect(ended.errors.isEmpty == (row.status == 0), "\(ended.words)")
    #expect(row.says.isEmpty || ended.words.contains(row.says), "\(ended.words)")
  }

  @Test("where there is no desk, a command says how to make one")
  func noDesk() throws {
    let ended = try Program.run(["case", "list", "--desk", "/nonexistent/desk"])
    #expect(ended.status == 66)
    #expect(ended.words.contains("dutydesk desk init"))
  }

  @Test("a file that is no desk, and a desk of a newer program, are left as they are")
  func foreign() throws {
    let desk = try TestDesk()
    let file = desk.path + "/desk.sqlite"
    for (offset, byte) in [(60, UInt8(99)), (68, UInt8(1))] {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      bytes[offset] = byte
      try bytes.write(to: URL(fileURLWithPath: file))
      #expect(try desk.run(["case", "list"]).status == 65)
      #expect(try desk.run(["inbox", "check"]).status == 65)
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
    }
  }

  @Test("clock and user cannot be injected at a desk for work")
  func injection() throws {
    let desk = try TestDesk([])
    for option in [["--as-user", "eve"], ["--at", "2003-07-01T08:00"]] {
      let ended = try Program.run(["inbox", "check", "--desk", desk.path] + option)
      #expect(ended.status == 77)
      #expect(ended.words.contains("rehearsal"))
      #expect(try Program.run(["case", "list", "--desk", desk.path] + option).status == 77)
      #expect(
        try Program.run(["desk", "init", "--desk", desk.path + "2"] + option).status == 77)
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path + "2"))
  }

  @Test("who acts comes from the login, never from the environment")
  func who() throws {
    let desk = try TestDesk([])
    let names = ["USER": "eve", "LOGNAME": "eve", "USERNAME": "eve"]
    let checked = try Program.run(["inbox", "check", "--desk", desk.path], environment: names)
    #expect(checked.status == 0, "\(checked.words)")
    let info = try Program.run(["desk", "info", "--desk", desk.path, "--json"]).json
    let check = info["inboxChecked"] as? [String: Any]
    #expect(check?["by"] as? String == NSUserName())
  }

  @Test("the commands of the contract are all there, with their arguments")
  func keys() throws {
    let listed = try Program.run(["keys", "--json"]).json["acts"] as? [[String: Any]] ?? []
    let words = Set(listed.compactMap { $0["words"] as? String })
    let acts =
      "note owner due rename retitle merge child credit narrow reply acknowledge ask answer widen "
      + "reproduced assess accept defer decline reopen rate world embargo number release undo redo "
      + "open list show history"
    for act in acts.split(separator: " ") { #expect(words.contains("case \(act)"), "\(act)") }
    for act in ["list", "show", "dismiss", "check", "acknowledge", "owner", "file", "out"] {
      #expect(words.contains("inbox \(act)"))
    }
    for act in ["init", "info", "verify", "backup", "restore"] {
      #expect(words.contains("desk \(act)"))
    }
    for act in ["take", "show", "save", "outbox"] { #expect(words.contains("mail \(act)")) }
    let note = listed.first { $0["words"] as? String == "case note" }
    let arguments = note?["arguments"] as? String ?? ""
    #expect(arguments.contains("--text <words>"))
  }

  @Test("a closed pipe ends a list in silence", .enabled(if: ContractTests.haveShell))
  func pipe() throws {
    let ended = try Program.run(
      [
        "-c",
        "for i in 1 2 3; do \(Program.path) keys --json | head -1; done; echo ${PIPESTATUS[0]}",
      ],
      program: "/bin/bash")
    #expect(ended.errors.isEmpty, "\(ended.words)")
    #expect(ended.status == 0)
  }

  @Test("a full disk under standard output is told")
  func fullDevice() throws {
    let ended = try Program.run(
      ["-c", "\(Program.path) keys > /dev/full"], program: "/bin/sh")
    #expect(ended.status == 74)
    #expect(ended.words.contains("standard output"))
  }

  static let haveShell = FileManager.default.isExecutableFile(atPath: "/bin/bash")
}

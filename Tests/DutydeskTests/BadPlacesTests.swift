import DeskStore
import Foundation
import TerminalDriver
import Testing

/// Places where a console cannot be at its best: each gives a clear message and the right exit
/// status, loses nothing, and leaves the terminal as it was.
@Suite struct BadPlacesTests {
  @Test(
    "the console opens on every terminal that can place a cursor",
    arguments: [
      "vt100", "vt220", "linux", "screen", "screen-256color", "tmux", "tmux-256color", "xterm",
      "xterm-256color",
    ])
  func terminals(name: String) throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk, ["TERM": name])
    try run.wait(for: "Spooler")
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.isTerminalAsBefore())
  }

  @Test(
    "more colours than the terminal promises are told of, and as many are no news",
    arguments: [
      ("xterm-256color", "direct", "xterm-256color promises 256 colours; the nearest"),
      ("xterm", "256", "xterm promises 8 colours; the nearest"),
      ("vt100", "8", "vt100 promises no colours"),
      ("xterm-256color", "256", ""), ("xterm-256color", "never", ""),
    ])
  func colours(name: String, asked: String, told: String) throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun(
      "\(desk.console) --color \(asked); echo ended=$?", in: desk, ["TERM": name])
    try run.wait(for: "Spooler")
    if !told.isEmpty { try run.wait(for: told) }
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.text.contains("promises") == !told.isEmpty)
  }

  @Test(
    "where nothing can be drawn, it is said, and nothing is done",
    arguments: [String?.none, "", "nonsense-42"])
  func noTerminal(name: String?) throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console) < /dev/null; echo ended=$?", in: desk, ["TERM": name])
    try run.wait(for: "ended=")
    #expect(run.text.contains("TERM") || run.text.contains("nonsense-42"))
    #expect(run.isTerminalAsBefore())
    try desk.verify()
  }

  @Test("without any terminal the command line works, and the console says so with status 74")
  func nowhere() throws {
    let desk = try TestDesk.withCase()
    let ended = try Program.run(
      ["-w", Program.path, "console"] + desk.options(), program: "/usr/bin/setsid")
    #expect(ended.status == 74)
    #expect(ended.words.contains("no terminal"))
    #expect(try desk.run(["case", "list"]).text.contains("Spooler"))
  }

  @Test(
    "closed and redirected streams do not keep the console from its terminal",
    arguments: [
      "< /dev/null", "> /dev/null", "2> /dev/null", "<&-", ">&-", "2>&-", "<&- >&- 2>&-",
      "> /dev/full 2>&1",
    ])
  func streams(redirection: String) throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console) \(redirection); echo ended=$?", in: desk)
    try run.wait(for: "Spooler")
    // A note goes to disk and not into whatever got a stream's number.
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.isTerminalAsBefore())
    try desk.verify()
  }

  @Test("with every stream closed an act is still recorded")
  func closedAct() throws {
    let desk = try TestDesk.withCase()
    let act = ["case", "note", "1001", "--text", "closed"] + desk.options()
    let words = ([Program.path] + act).joined(separator: " ")
    _ = try Program.run(["-c", "\(words) <&- >&- 2>&-"], program: "/bin/sh")
    try desk.verify()
    #expect(try desk.run(["case", "history", "1001"]).text.contains("noted"))
  }

  @Test("in the C locale all that is drawn is ASCII")
  func plainLocale() throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk, ["LC_ALL": "C"])
    try run.wait(for: "Spooler")
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("a home that cannot be written to takes nothing away", arguments: ["/proc", "/dev/null"])
  func readOnlyHome(home: String) throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun(
      "\(desk.console); echo ended=$?", in: desk,
      ["HOME": home, "XDG_STATE_HOME": nil, "XDG_CONFIG_HOME": nil])
    try run.wait(for: "Spooler")
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.isTerminalAsBefore())
  }

  @Test("where files may not grow, as on a full disk, an act fails as a whole with status 74")
  func fullDisk() throws {
    let desk = try TestDesk.withCase()
    let note = "case note 1001 --text full \(desk.options().joined(separator: " "))"
    let ended = try Program.run(
      ["-c", "ulimit -f 8; exec \(Program.path) \(note)"], program: "/bin/bash")
    #expect(ended.status == 74, "\(ended.words)")
    #expect(!ended.isKilled)
    #expect(ended.words.contains("full") || ended.words.contains("disk"), "\(ended.words)")
    try desk.verify()
    #expect(try !desk.run(["case", "history", "1001"]).text.contains("full"))
  }

  @Test("a broken policy is told with its file and line before anything is drawn")
  func brokenPolicy() throws {
    let desk = try TestDesk.withCase()
    try Data("[clocks]\nacknowledgement = \"soon\"\n".utf8)
      .write(to: URL(fileURLWithPath: desk.path + "/policy.toml"))
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk)
    try run.wait(for: "ended=78")
    #expect(run.text.contains("policy.toml:2"))
    #expect(run.isTerminalAsBefore())
  }

  @Test("a damaged desk is told with status 65 and left as it is")
  func damaged() throws {
    let desk = try TestDesk.withCase()
    let file = URL(fileURLWithPath: desk.path + "/desk.sqlite")
    _ = try desk.run(["desk", "verify"])
    var bytes = try Data(contentsOf: file)
    bytes.replaceSubrange(4096..., with: Data(repeating: 0xA5, count: bytes.count - 4096))
    try? FileManager.default.removeItem(atPath: desk.path + "/desk.sqlite-wal")
    try bytes.write(to: file)
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk)
    try run.wait(for: "ended=65")
    #expect(run.isTerminalAsBefore())
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test("a desk that is removed while it is open is told; nothing is written into the void")
  func removed() throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk)
    try run.wait(for: "Spooler")
    try FileManager.default.removeItem(atPath: desk.path)
    try run.wait(for: "ended=66")
    #expect(run.text.contains("removed or replaced"))
    #expect(run.isTerminalAsBefore())
    #expect(!FileManager.default.fileExists(atPath: desk.path))
  }

  @Test("a line that hangs up ends the console; what was confirmed is there")
  func hangUp() throws {
    let desk = try TestDesk.withCase()
    let program = try Running(
      [Program.path, "console"] + desk.options(), home: desk.folder.path)
    _ = program.terminal.read(quiet: 100) {
      String(decoding: $0, as: UTF8.self).contains("Spooler")
    }
    program.terminal.hangUp()
    program.waitForEnd()
    #expect(program.status & 0x7F == SIGHUP || program.status == 0)
    try desk.verify()
  }

  @Test("a console that is killed by a signal gives the terminal back", arguments: [1, 3, 15])
  func killed(signal: Int32) throws {
    let desk = try TestDesk.withCase()
    let note = desk.folder.appendingPathComponent("process").path
    let run = try ShellRun(
      "bash -c 'echo $$ > \(note); exec \(desk.console)'; echo ended=$?", in: desk)
    try run.wait(for: "Spooler")
    let number = try String(contentsOfFile: note, encoding: .utf8)
    let process = try #require(Int32(number.prefix { $0.isNumber }))
    kill(process, signal)
    try run.wait(for: "ended=\(128 + signal)")
    #expect(run.isTerminalAsBefore())
    try desk.verify()
  }
}

extension TestDesk {
  /// The console on this desk as a line for a shell.
  var console: String {
    ([Program.path, "console"] + options()).joined(separator: " ")
  }
}

extension BadPlacesTests {
  @Test(
    "on a disk that is really full nothing is half done, and room brings everything back",
    .enabled(if: getuid() == 0, "needs root"))
  func realFullDisk() throws {
    let desk = try TestDesk.withCase()
    let disk = desk.file("disk").path
    let options = ["--desk", "\(disk)/desk", "--as-user", "hale", "--at", TestDesk.morning]
      .joined(separator: " ")
    let note = "case note 1001 --text \(String(repeating: "word", count: 2000))"
    // The mount is the shell's own, and goes with it.
    let script = """
      mkdir \(disk) && mount -t tmpfs -o size=2500k none \(disk) && cp -r \(desk.path) \(disk)/desk
      dd if=/dev/zero of=\(disk)/fill bs=1k 2>/dev/null
      \(Program.path) \(note) \(options); echo status=$?
      printf '+ "typed on a full disk" Enter Enter\\nQ\\n' | \(Program.path) --plain \(options)
      echo console=$?
      rm \(disk)/fill
      \(Program.path) desk verify --desk \(disk)/desk; echo verify=$?
      \(Program.path) case note 1001 --text room \(options); echo again=$?
      echo HISTORY; \(Program.path) case history 1001 --json --desk \(disk)/desk
      """
    let ended = try Program.run(
      ["-m", "/bin/bash", "-c", script], program: "/usr/bin/unshare",
      environment: ["XDG_STATE_HOME": desk.file("state").path])
    let text = ended.text
    #expect(text.contains("status=74"), "\(text) \(ended.words)")
    #expect(ended.words.contains("full"))
    #expect(text.contains("ERROR") && text.contains("console=0"), "\(text)")
    #expect(text.contains("verify=0") && text.contains("again=0"), "\(text)")
    let history = text.components(separatedBy: "HISTORY").last ?? ""
    #expect(history.contains("room") && !history.contains("typed on a full disk"))
  }

  @Test("a desk that is not ours, or of a newer program, is told and left as it is")
  func notOurs() throws {
    let desk = try TestDesk.withCase()
    let file = URL(fileURLWithPath: desk.path + "/desk.sqlite")
    var newer = try Data(contentsOf: file)
    // user_version stands at 60 in SQLite's file format.
    newer.replaceSubrange(60..<64, with: Data([0, 0, 0, 99]))
    for (bytes, words) in [(Data("# a diary\n".utf8), "is not a desk"), (newer, "newer program")] {
      try? FileManager.default.removeItem(atPath: desk.path + "/desk.sqlite-wal")
      try bytes.write(to: file)
      let run = try ShellRun("\(desk.console); echo ended=$?", in: desk)
      try run.wait(for: "ended=65")
      #expect(run.text.contains(words), "\(run.text)")
      #expect(run.isTerminalAsBefore())
      #expect(try Data(contentsOf: file) == bytes)
    }
  }

  @Test("while another program writes, the console says what it waits for, and Esc stops that")
  func busy() throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk)
    try run.wait(for: "Spooler")
    let store = try DeskStore.open(in: desk.path, mode: .writing)
    var isAsked = false
    #expect(throws: StoreFault.interrupted) {
      // Any policy will do: nothing that is made under it is kept.
      try store.rebuild(under: SecretStory(seed: 1).policy) { _ in
        guard !isAsked else { return false }
        isAsked = true
        run.type("P")
        do {
          try run.wait(for: "working")
          try run.wait(for: "another program writes to the desk")
          run.type("\u{1B}")
          try run.wait(for: "stopped the waiting")
        } catch {
          Issue.record("\(error)")
        }
        return false
      }
    }
    run.type("P")
    try run.wait(for: "is public")
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.isTerminalAsBefore())
    #expect(
      try desk.events(of: "1001").filter { $0["what"] as? String == "case.world-learned" }.count
        == 1
    )
  }
}

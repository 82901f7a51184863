import Foundation
import Testing

@Suite("--script and manual")
struct ScriptTests {
  /// Runs the console on a terminal of its own, which `script` makes.
  private func console(_ arguments: [String]) throws -> Program.Ended {
    let command = ([Program.path, "console"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try Program.run(
      ["-qec", command, "/dev/null"], program: "/usr/bin/script", environment: ["TERM": "xterm"])
  }

  @Test func `A script plays keys and saves what is shown`() throws {
    let desk = try TestDesk.withCase()
    let picture = desk.folder.appendingPathComponent("screen.txt")
    let script = desk.folder.appendingPathComponent("keys.txt")
    try ":size 80x24\n\"/stage:fixing\" Enter Esc \"/spool\" Enter\n:save-screen \(picture.path)\n"
      .write(to: script, atomically: true, encoding: .utf8)
    let ended = try console(desk.options() + ["--script", script.path])
    #expect(ended.status == 0, "\(ended.text)")
    let rows = try String(contentsOf: picture, encoding: .utf8).split(separator: "\n")
    #expect(rows.count == 24)
    #expect(rows.allSatisfy { $0.count == 80 })
    #expect(rows.contains { $0.contains("#1001") && $0.contains("Spooler stops") })
    #expect(rows[21].contains("is:open spool"))
    // What is there already is not written over.
    #expect(try console(desk.options() + ["--script", script.path]).status != 0)
  }

  @Test func `A list longer than a page is counted before a key or a picture`() throws {
    let desk = try TestDesk.withCase()
    let box = try desk.write(
      (1...210).map { number in
        """
        From finder@finder.example Tue Jul  8 08:00:00 2003
        From: Bo Sender <bo@finder.example>
        Subject: Report number \(number)
        Message-ID: <\(number)@finder.example>

        It stops.


        """
      }.joined(), to: "reports.mbox")
    try desk.done(["mail", "take", box])
    let pictures = ["first.txt", "last.txt"].map { desk.folder.appendingPathComponent($0) }
    let script = try desk.write(
      """
      :size 80x24
      "/finder:sender" Enter
      :save-screen \(pictures[0].path)
      Esc "/finder:sender" Enter "G"
      :save-screen \(pictures[1].path)

      """, to: "keys.txt")
    let ended = try console(desk.options() + ["--script", script])
    #expect(ended.status == 0, "\(ended.text)")
    let shown = try pictures.map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(shown[0].contains("1/210"), "\(shown[0])")
    #expect(shown[1].contains("210/210"), "\(shown[1])")
  }

  @Test func `A script that cannot be understood is told by line, and nothing is opened`() throws {
    let desk = try TestDesk()
    let script = desk.folder.appendingPathComponent("keys.txt")
    try "j\nCrtl-A\n".write(to: script, atomically: true, encoding: .utf8)
    let ended = try desk.run(["console", "--script", script.path])
    #expect(ended.status == 65)
    #expect(ended.words == "\(script.path):2: Crtl-A is not the name of a key.\n")
  }

  @Test func `Scripts are for rehearsals`() throws {
    let desk = try TestDesk([])
    let ended = try Program.run(["console", "--desk", desk.path, "--script", "none.txt"])
    #expect(ended.status == 64)
    #expect(ended.words.contains("rehearsal desk only"))
  }

  @Test func `The manual names every command and key, in the macros of man`() throws {
    let manual = try Program.run(["manual"])
    #expect(manual.status == 0)
    #expect(manual.text.hasPrefix(".TH DUTYDESK 1 "))
    for words in [".SH COMMANDS", "\\fBcase accept ", "\\fBtheme check ", ".SH KEYS", "\\fBj, ↓"] {
      #expect(manual.text.contains(words), "\(words)")
    }
    #expect(!manual.text.split(separator: "\n").contains { $0.hasPrefix("'") })
  }
}

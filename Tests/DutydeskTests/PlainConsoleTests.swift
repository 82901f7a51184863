import Foundation
import Testing

@Suite("--plain")
struct PlainConsoleTests {
  private func play(_ lines: String, on desk: TestDesk) throws -> Program.Ended {
    try Program.run(
      ["--plain"] + desk.options(), input: Data(lines.utf8), environment: ["TERM": "dumb"])
  }

  @Test("Lines from a pipe do what the keys do, and what came of them is appended")
  func acts() throws {
    let desk = try TestDesk.withCase()
    let ended = try play(
      """
      o Ctrl-U "brandt" Ctrl-O
      u
      + "heard by telephone" Enter Enter
      nonsense
      Q

      """, on: desk)
    #expect(ended.status == 0, "\(ended.words)")
    let text = ended.text
    #expect(text.contains("#1001 is owned by brandt"))
    #expect(text.contains("The last act on #1001 is undone"))
    #expect(text.contains("the note is on record"))
    #expect(text.contains("ERROR nonsense is not the name of a key"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value > 0x2190 })
    let acts = try desk.events(of: "1001").compactMap { $0["what"] as? String }
    #expect(Array(acts.suffix(3)) == ["case.owned", "undone", "case.noted"])
  }

  @Test("Cells, hours, estimates, answers and new cases are told and undone line by line")
  func everyAct() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-plain-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Program.run(["demo", "--keep", folder.path, "--only-make"])
    try #require(made.status == 0, "\(made.words)")
    let lines = """
      ":1026" Enter
      3
      s t
      u
      s F "the set-up is cut" Enter "bug 12" Enter
      4
      + Right Enter "4h" Enter Enter Enter Enter Enter
      u
      r Enter "80h" Enter "more builds" Enter
      2
      y j j Enter Tab Ctrl-U "block port 135" Ctrl-O
      Esc
      ":m47" Enter
      c Ctrl-O
      Q

      """
    let ended = try Program.run(
      [
        "--plain", "--desk", folder.path, "--as-user", "hale", "--at", "2003-07-08T14:05",
      ], input: Data(lines.utf8), environment: ["TERM": "dumb"])
    #expect(ended.status == 0, "\(ended.words)")
    let told = ended.text.split(separator: "\n").map(String.init)
    var rest = told[...]
    for wanted in [
      "NT 4.0/JPN of #1026: testing, undo until 14:20 (u)",
      "The last act on #1026 is undone; Ctrl-R does it again",
      "> Cause", "> Bug or name that cells share, may stay empty",
      "NT 4.0/JPN of #1026: failed, undo until 14:20 (u)",
      "> *Line  < L2 OS compatibility, automated, NT 4.0 TSE, 30 h left >",
      "Logged 4h on #1026, hale, undo until 14:20 (u)",
      "The last act on #1026 is undone; Ctrl-R does it again",
      "#1026: the line is at 80h, undo until 14:20 (u)",
      "#1026: workaround NT 4.0 TSE, on record, undo until 14:20 (u)",
      "A case is open for m47, undo until 14:20 (u)",
    ] {
      let place = rest.firstIndex(of: wanted)
      #expect(place != nil, "\(wanted) is not told in\n\(rest.joined(separator: "\n"))")
      rest = rest[(place.map { $0 + 1 } ?? rest.startIndex)...]
    }
    // What lay under a box is not told again whole.
    #expect(told.filter { $0.hasPrefix("MATRIX #1026") }.count <= 4)
    #expect(told.filter { $0.hasPrefix("  2003, 4 of 24 tested") }.count == 1)
  }

  @Test("A dumb terminal gets it by itself, letter by letter, and is left as it was")
  func dumb() throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk, ["TERM": "dumb"])
    try run.wait(for: "Spooler")
    run.type("/spool")
    try run.wait(for: "spool")
    run.type("\r")
    try run.wait(for: "is:open spool")
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(!run.text.contains("\u{1B}"))
    #expect(run.isTerminalAsBefore())
  }

  @Test("The dialog of the release echoes what goes into its number and tells what a letter shows")
  func releaseDialog() throws {
    let desk = try TestDesk.withCase()
    let demo = desk.file("demo").path
    let made = try Program.run(["demo", "--release-day", "--keep", demo, "--only-make"])
    try #require(made.status == 0, "\(made.words)")
    let run = try ShellRun(
      "\(Program.path) console --plain --desk \(demo) --as-user hale --at 2003-07-16T10:02;"
        + " echo ended=$?", in: desk, ["TERM": "dumb"])
    try run.wait(for: "#1026")
    run.type("/1026\r")
    try run.wait(for: "QUEUE 1 by clock")
    run.type("2R")
    try run.wait(for: "Type the case number to release it:")
    run.type("1x0c")
    try run.wait(for: "Every cell that goes out, c goes back")
    run.type("\u{3}")
    try run.wait(for: "Left, with nothing done")
    run.type("Q")
    try run.wait(for: "ended=0")
    let lines = run.text.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.filter { $0.count < 5 && !$0.hasPrefix(" ") } == ["1026", "1", "0"])
    #expect(run.isTerminalAsBefore())
  }

  @Test("A terminal that nobody knows is told so, and gets it too")
  func unknown() throws {
    let desk = try TestDesk.withCase()
    let run = try ShellRun("\(desk.console); echo ended=$?", in: desk, ["TERM": "nonsense-42"])
    try run.wait(for: "does not know the terminal nonsense-42")
    try run.wait(for: "Spooler")
    run.type("Q")
    try run.wait(for: "ended=0")
    #expect(run.isTerminalAsBefore())
  }

  @Test("The wall and the lead's console are told in lines too")
  func others() throws {
    let desk = try TestDesk.withCase()
    let lead = try Program.run(
      ["lead", "--plain"] + desk.options(), input: Data("Q\n".utf8))
    #expect(lead.status == 0, "\(lead.words)")
    #expect(lead.text.contains("#1001"))
    let wall = try Program.run(
      ["wall", "--plain", "--desk", desk.path], input: Data("q".utf8))
    #expect(wall.status == 0, "\(wall.words)")
    #expect(wall.text.contains("WALL, read-only, numbers only"))
  }
}

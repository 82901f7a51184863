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

import Foundation
import TerminalDriver
import Testing

/// Consoles, leads and walls that follow one desk while it changes.
@Suite("Following the desk", .serialized)
struct LiveTests {
  private func open(_ command: [String], on desk: TestDesk, as user: String? = nil) throws
    -> LiveScreen
  {
    try LiveScreen(
      [Program.path] + command + ["--desk", desk.path]
        + (user.map { ["--as-user", $0, "--at", TestDesk.morning] } ?? []), in: desk.folder)
  }

  @Test("A change is on every screen, marked for a moment, and the cursor stays on its case")
  func everyScreen() throws {
    let desk = try TestDesk.withCase()
    try desk.done([
      "case", "open", "--title", "Fonts run over", "--finder", "Bea <bea@finder.example>",
      "--channel", "public", "--received", "2003-07-01T08:00",
    ])
    let consoles = try ["hale", "brandt"].map { try open(["console"], on: desk, as: $0) }
    let leads = try (0..<2).map { _ in try open(["lead"], on: desk, as: "osei") }
    let walls = try (0..<2).map { _ in try open(["wall"], on: desk) }
    for screen in consoles + leads { #expect(screen.shows("Spooler stops")) }
    for wall in walls { #expect(wall.shows("QUEUE 2")) }
    consoles[1].type("G")
    #expect(consoles[1].shows(">", "Spooler stops"), "\(consoles[1].lines)")
    try desk.done([
      "case", "open", "--title", "Printer stops", "--finder", "Cy <cy@finder.example>",
      "--channel", "public", "--received", "2003-07-01T07:40",
    ])
    for screen in consoles + leads {
      #expect(screen.shows("Printer stops"), "\(screen.lines)")
      #expect(screen.style(of: "Printer stops") != screen.style(of: "Fonts run over"))
    }
    for wall in walls { #expect(wall.shows("QUEUE 3"), "\(wall.lines)") }
    #expect(consoles[1].shows(">", "Spooler stops"), "\(consoles[1].lines)")
  }

  @Test("What one console does is on another's screen")
  func consoles() throws {
    let desk = try TestDesk.withCase()
    let mine = try open(["console"], on: desk, as: "hale")
    let theirs = try open(["console"], on: desk, as: "brandt")
    for screen in [mine, theirs] { #expect(screen.shows("Spooler stops")) }
    mine.type("o")
    #expect(mine.shows("OWNER #1001"), "\(mine.lines)")
    mine.type("\r")
    #expect(theirs.shows("hale   Spooler stops"), "\(mine.lines) \(theirs.lines)")
  }

  @Test("A wall lives on while its feed is cut off, replaced, newer, gone and back")
  func feeds() throws {
    let desk = try TestDesk.withCase()
    let wall = try open(["wall"], on: desk)
    #expect(wall.shows("QUEUE 1"))
    // The desk is a copy, and its feed as old as the first of them: by now it may count as lost.
    try desk.done(["inbox", "check"])
    let path = desk.path + "/wall/feed.json"
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    func put(_ text: String) throws {
      try Data(text.utf8).write(to: desk.file("draft"))
      #expect(rename(desk.file("draft").path, path) == 0)
    }
    try put(String(whole.prefix(whole.count / 2)))
    #expect(wall.shows("waiting for the next feed"), "\(wall.lines)")
    #expect(wall.shows("QUEUE 1"))
    try put(whole.replacingOccurrences(of: "\"version\":1", with: "\"version\":9"))
    #expect(wall.shows("form 9"), "\(wall.lines)")
    try FileManager.default.removeItem(atPath: path)
    #expect(wall.shows("waiting for the next feed"), "\(wall.lines)")
    try desk.done([
      "case", "open", "--title", "Printer stops", "--finder", "Cy <cy@finder.example>",
      "--channel", "public", "--received", "2003-07-01T07:40",
    ])
    #expect(wall.shows("QUEUE 2"), "\(wall.lines)")
    wall.type("q")
    #expect(wall.ends())
  }

  @Test("A wall is started before there is a feed, and keys other than quit and page do nothing")
  func early() throws {
    let desk = try TestDesk()
    let wall = try open(["wall"], on: desk)
    #expect(wall.shows("NO FEED, NOTHING TO SHOW"), "\(wall.lines)")
    wall.type("tacRdD:!\u{1B}[200~q\u{1B}[201~")
    try desk.done([
      "case", "open", "--title", "Printer stops", "--finder", "Cy <cy@finder.example>",
      "--channel", "public", "--received", "2003-07-01T07:40",
    ])
    #expect(wall.shows("QUEUE 1"), "\(wall.lines)")
  }
}

import Foundation
import TerminalDriver
import Testing

/// How the console is started, on a real terminal.
@Suite struct StartTests {
  private func firstScreen(_ words: [String], of desk: TestDesk) throws -> [String] {
    let program = try Running([Program.path] + words, home: desk.folder.path)
    let output = program.terminal.read(quiet: 150, patience: 10_000) {
      String(decoding: $0, as: UTF8.self).contains("Spooler")
    }
    var screen = ShownScreen(columns: 80, rows: 24)
    screen.take(output.bytes)
    _ = program.end(with: "Q")
    #expect(program.status == 0)
    return screen.lines
  }

  @Test("The console starts the same with and without the parser of the command line")
  func words() throws {
    let desk = try TestDesk.withCase()
    let usual = try firstScreen(["console"] + desk.options(), of: desk)
    #expect(usual.contains { $0.contains("Spooler") })
    // An option of the looks is left to the parser; without a noun it is the console too.
    #expect(try firstScreen(["console"] + desk.options() + ["--theme", "dark"], of: desk) == usual)
    #expect(try firstScreen(desk.options(), of: desk) == usual)
  }

  @Test(
    "A frame is sent whole, in one write",
    .enabled(if: Strace.isUsable, "strace is not there or may not trace"))
  func oneWrite() throws {
    let desk = try TestDesk.withCase()
    let trace = desk.folder.appending(path: "trace").path
    let program = try Running(
      [Strace.path, "-qq", "-y", "-s", "65536", "-e", "trace=write", "-o", trace, Program.path]
        + desk.options(), home: desk.folder.path)
    _ = program.terminal.read(quiet: 300, patience: 20_000) {
      String(decoding: $0, as: UTF8.self).contains("Spooler")
    }
    _ = program.end(with: "Q")
    // What ncurses writes to memory is none of the terminal's.
    let writes = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("</dev/") }
    let parts = ["STANDS", "Spooler", "is:open"]
    #expect(writes.count { write in parts.allSatisfy { write.contains($0) } } == 1)
    #expect(writes.count { write in parts.contains { write.contains($0) } } == 1, "\(writes)")
  }

  @Test("A word that means nothing is told as before", arguments: ["--desks", "--at", "elsewhere"])
  func mistakes(word: String) throws {
    let ended = try Program.run([word])
    #expect(ended.status == 64)
  }
}

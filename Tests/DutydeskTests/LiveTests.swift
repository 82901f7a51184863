import Foundation
import Testing

/// What is told of the desk while it changes.
@Suite("Following the desk")
struct LiveTests {
  private static let probe = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
    .appendingPathComponent("LiveProbe").path

  @Test("A change is on the screens of several readers within a second")
  func live() throws {
    let ended = try Program.run(["live", "5", "20"], program: Self.probe)
    #expect(ended.status == 0, "\(ended.words)")
    let words = ended.text.split(separator: "\n").first { $0.hasPrefix("on the screen") } ?? ""
    let median = words.split(separator: " ").compactMap { Double($0) }.first
    #expect(try #require(median, "\(ended.text)") < 1000)
  }

  @Test("A wall that reads many feeds grows by less than a megabyte")
  func growth() throws {
    let changes =
      ProcessInfo.processInfo.environment["DUTYDESK_FEED_CHANGES"].flatMap { Int($0) } ?? 2000
    let ended = try Program.run(["feed", String(changes)], program: Self.probe)
    #expect(ended.status == 0, "\(ended.words)")
    let grown = ended.text.split(separator: " ").compactMap { Int($0) }
    #expect(try #require(grown.dropFirst().first, "\(ended.text)") < 1024)
  }

  @Test(
    "A lead reads under an account that may only read, and is told which right is missing",
    .enabled(if: getuid() == 0, "needs root"))
  func lead() throws {
    let desk = try TestDesk.withCase()
    let program = desk.file("dutydesk").path
    try FileManager.default.copyItem(atPath: Program.path, toPath: program)
    for (path, mode) in [(desk.folder.path, 0o755), (desk.path, 0o755), (program, 0o755)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    let arguments = [
      "--reuid=65534", "--regid=65534", "--clear-groups", program, "lead", "--desk", desk.path,
    ]
    let missing = try Program.run(
      arguments + ["1999", "--as-user", "hale"], program: "/usr/bin/setpriv")
    #expect(missing.status == 66, "\(missing.words)")
    let socket = "lead-\(UUID().uuidString.prefix(8))"
    defer { _ = try? Program.run(["-L", socket, "kill-server"], program: "/usr/bin/tmux") }
    func tmux(_ words: String...) throws -> String {
      try Program.run(["-L", socket] + words, program: "/usr/bin/tmux").text
    }
    func screen(showing wanted: String) throws -> String {
      var shown = ""
      for _ in 0..<200 {
        shown = try tmux("capture-pane", "-p")
        if shown.contains(wanted) { break }
        usleep(50_000)
      }
      return shown
    }
    let command = (["/usr/bin/setpriv"] + arguments + ["1001", "--at", TestDesk.morning])
      .joined(separator: " ")
    _ = try tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", command)
    #expect(try screen(showing: "Case #1001").contains("[2 Case #1001]"))
    _ = try tmux("send-keys", "t")
    #expect(try screen(showing: "needs the right").contains("needs the right to write"))
    _ = try tmux("send-keys", "?")
    #expect(try screen(showing: "(off)").contains("(off) needs the right to write"))
    _ = try tmux("send-keys", "Escape")
    _ = try tmux("send-keys", "1")
    try desk.done(["case", "retitle", "1001", "Printer stops"])
    #expect(try screen(showing: "Printer stops").contains("Printer stops"))
  }
}

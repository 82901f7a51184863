import Foundation
import Testing

@Suite("The release day of the demo")
struct ReleaseDayTests {
  private static let demo = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-demo-\(UUID().uuidString)")
    let made = try Program.run(["demo", "--release-day", "--keep", folder.path, "--only-make"])
    try #require(made.status == 0, "\(made.words)")
    return folder
  }

  /// A copy of the demo as it is on 16 July, and the screens that keys lead to.
  private func screens(_ script: [String]) throws -> (desk: URL, screens: [[String]]) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let desk = folder.appendingPathComponent("desk")
    try FileManager.default.copyItem(at: Self.demo.get(), to: desk)
    var lines = [":size 80x24", "\"/1026\" Enter 2"]
    var pictures: [URL] = []
    for keys in script {
      let picture = folder.appendingPathComponent("screen-\(pictures.count).txt")
      lines += keys.split(separator: "\n").map(String.init) + [":save-screen \(picture.path)"]
      pictures.append(picture)
    }
    let file = folder.appendingPathComponent("keys.txt")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let words = [
      Program.path, "console", "--desk", desk.path, "--as-user", "hale", "--at",
      "2003-07-16T10:02", "--script", file.path,
    ]
    let ended = try Program.run(
      ["-qec", words.map { "'\($0)'" }.joined(separator: " "), "/dev/null"],
      program: "/usr/bin/script", environment: ["TERM": "xterm"])
    try #require(ended.status == 0, "\(ended.text)")
    return (
      desk,
      try pictures.map {
        try String(contentsOf: $0, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
      }
    )
  }

  private func released(_ desk: URL) throws -> [String: Int] {
    let shown = try Program.run([
      "matrix", "show", "1026", "--json", "--desk", desk.path, "--as-user", "hale", "--at",
      "2003-07-16T10:03",
    ])
    let total = try shown.json["total"] as? [String: Any]
    return total?["states"] as? [String: Int] ?? [:]
  }

  @Test func `The dialog equals the picture, takes a typed number only, and releases every cell`()
    throws
  {
    let (desk, screens) = try screens([
      "R \"102\"", ":paste 6", "Enter", "y", "q \"6\" Enter",
    ])
    defer { try? FileManager.default.removeItem(at: desk.deletingLastPathComponent()) }
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/confirm-release-80x24.txt")
    let expected = try String(contentsOf: golden, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(Array(screens[0][1..<24]) == Array(expected[1..<24]))
    #expect(screens[1][22].contains("A pasted number is refused"))
    // Enter with a wrong number does nothing.
    #expect(screens[2][19] == screens[0][19])
    #expect(screens[3][2].contains("14 of 14 hold, 0 are open"))
    #expect(screens[4][22].contains("#1026 is released: 122 cells"))
    #expect(try released(desk)["released"] == 122)
  }

  @Test func `Esc, q and a second thought release nothing`() throws {
    let (desk, _) = try screens(["R \"1026\" Tab Enter", "R \"1026\" Esc", "R \"1026x\" Backspace"])
    defer { try? FileManager.default.removeItem(at: desk.deletingLastPathComponent()) }
    #expect(try released(desk)["released"] == nil)
  }
}

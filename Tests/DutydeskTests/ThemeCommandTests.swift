import Foundation
import Testing

@Suite("dutydesk theme")
struct ThemeCommandTests {
  @Test func `The program's themes are listed and pass the check`() throws {
    let list = try Program.run(["theme", "list", "--json"])
    let themes = try #require(try list.json["themes"] as? [[String: Any]])
    #expect(
      themes.compactMap { $0["name"] as? String } == [
        "dark", "deutan", "high-contrast", "light", "mono", "wall",
      ])
    let check = try Program.run(["theme", "check"])
    #expect(check.status == 0)
    #expect(check.text == "Nothing is wrong with 7 themes.\n")
  }

  @Test
  func `A user's theme is found, checked by name and by file, and told by file, line and role`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-config-\(UUID().uuidString)")
    let themes = folder.appendingPathComponent("dutydesk/themes")
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = themes.appendingPathComponent("mud.toml")
    try """
    name = "mud"
    kind = "dark"
    inherits = "dark"
    [palette]
    mud = { rgb = "#553311" }
    [roles]
    "title" = ["mud", "-"]
    """.write(to: file, atomically: true, encoding: .utf8)
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let list = try Program.run(["theme", "list"], environment: environment)
    #expect(list.text.contains("hard to read, see theme check"))
    for name in ["mud", file.path] {
      let check = try Program.run(["theme", "check", name], environment: environment)
      #expect(check.status == 78)
      #expect(
        check.words
          == "\(file.path):7: roles.title: title has a contrast of 1.51:1 with 24-bit colours, under 4.5:1\n"
      )
    }
  }

  @Test("What is not there is told", arguments: [("nowhere.toml", Int32(66)), ("lihgt", 78)])
  func missing(name: String, status: Int32) throws {
    #expect(try Program.run(["theme", "check", name]).status == status)
  }
}

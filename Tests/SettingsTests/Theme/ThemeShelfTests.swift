import Foundation
import Grid
import Testing
import Themes

@testable import Settings

@Suite struct ThemeShelfTests {
  private static let shipped = Dictionary(
    uniqueKeysWithValues: ShippedTheme.allCases.map { ($0.name, $0.text) })

  /// A directory of themes that goes with the test.
  private final class Folder {
    let path = NSTemporaryDirectory() + "themes-" + UUID().uuidString
    init() throws {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    }
    deinit {
      do { try FileManager.default.removeItem(atPath: path) } catch { print(error) }
    }
    func write(_ name: String, _ text: String) throws {
      try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }
    var shelf: ThemeShelf { ThemeShelf(shipped: ThemeShelfTests.shipped, folder: path) }
  }

  private static let mine =
    "name = \"mine\"\nkind = \"dark\"\ninherits = \"dark\"\n[roles]\ntitle = [\"good\", \"-\"]\n"

  @Test(
    "The default follows what is asked, then the colours, then the background",
    arguments: [
      ("wall", ColorDepth.none, "0;15", "wall"), (nil, .none, "0;15", "mono"),
      ("", .indexed, "", "dark"), (nil, .indexed, "0;15", "light"),
      (nil, .eight, "0;7", "light"), (nil, .eight, "7;0", "dark"),
      (nil, .direct, "12;default;8", "dark"), (nil, .direct, "0;default", "dark"),
      (nil, .direct, "15", "dark"), (nil, .direct, "0;16", "dark"),
    ] as [(String?, ColorDepth, String, String)])
  func choice(asked: String?, depth: ColorDepth, colors: String, name: String) {
    #expect(
      ThemeChoice.name(asked: asked, depth: depth, environment: ["COLORFGBG": colors]) == name)
  }

  @Test func `A user's theme stands beside those of the program, and wins over one of its name`()
    throws
  {
    let folder = try Folder()
    try folder.write("mine.toml", Self.mine)
    try folder.write("wall.toml", Self.mine.replacing("mine", with: "wall"))
    try folder.write("notes.txt", "no theme")
    #expect(
      folder.shelf.names == [
        "base", "dark", "deutan", "high-contrast", "light", "mine", "mono", "wall",
      ])
    #expect(try folder.shelf.entries().filter(\.isOwn).map(\.name) == ["mine", "wall"])
    #expect(try folder.shelf.theme(named: "wall").name == "wall")
    #expect(try folder.shelf.find("wall")?.file == folder.path + "/wall.toml")
    #expect(try folder.shelf.find("../themes/wall") == nil)
  }

  @Test func `A theme that is not there is told with the nearest name`() throws {
    do throws(SettingsFault) {
      _ = try ThemeShelf(shipped: Self.shipped, folder: nil).theme(named: "ligt")
      Issue.record("there is no such theme")
    } catch {
      #expect(
        error.words == ["ligt.toml: there is no \"ligt\"; did you mean \"light\"?"])
    }
  }

  @Test func `A file that is no text is told, not passed over`() throws {
    let folder = try Folder()
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: folder.path + "/bad.toml"))
    #expect(
      throws: SettingsFault(
        file: folder.path + "/bad.toml",
        kind: .unreadable("it is no text in UTF-8 of at most 1 MB"))
    ) { () throws(SettingsFault) in try folder.shelf.theme(named: "bad") }
  }

  @Test func `A changed theme is taken, a broken one keeps the old and says why`() throws {
    let folder = try Folder()
    try folder.write("mine.toml", Self.mine)
    let watch = try #require(ThemeWatch(folder: folder.path))
    var theme = try ThemeInForce(named: "mine", on: folder.shelf, depth: .indexed)
    let green = theme.palette
    #expect(!watch.consume())

    try folder.write("mine.toml", Self.mine.replacing("good", with: "alarm"))
    #expect(watch.consume())
    #expect(!watch.consume())
    #expect(try theme.reload())
    let red = theme.palette
    #expect(red != green)

    try folder.write("mine.toml", Self.mine.replacing("good", with: "goood"))
    #expect(watch.consume())
    do throws(SettingsFault) {
      _ = try theme.reload()
      Issue.record("a broken theme was taken")
    } catch {
      #expect(
        error.words == [
          folder.path
            + "/mine.toml:5: roles.title: there is no \"goood\"; did you mean \"good\"?"
        ])
    }
    #expect(theme.palette == red)
    try theme.change(to: "light")
    #expect(theme.name == "light")
  }

  @Test func `A directory that is not there is not watched`() {
    #expect(ThemeWatch(folder: "/nowhere/at/all") == nil)
  }
}

import Grid
import Testing
import Themes

@testable import Settings

@Suite struct ThemeTests {
  private func shipped(_ name: String) -> ThemeSource? {
    ShippedTheme(rawValue: name).map { ThemeSource(file: name + ".toml", text: $0.text) }
  }

  private func theme(_ text: String) throws(SettingsFault) -> Theme {
    try Theme(named: "mine") { name in
      name == "mine" ? ThemeSource(file: "mine.toml", text: text) : shipped(name)
    }
  }

  private let head = "name = \"mine\"\nkind = \"dark\"\ninherits = \"base\"\n"

  @Test(
    "Each theme of the program is whole and is called as its file is",
    arguments: ShippedTheme.allCases)
  func whole(shippedTheme: ShippedTheme) throws {
    let theme = try Theme(named: shippedTheme.name, shipped)
    #expect(theme.name == shippedTheme.name)
    let kind: ThemeKind =
      switch shippedTheme {
      case .base, .mono: .mono
      case .light: .light
      case .dark, .highContrast, .deutan, .wall: .dark
      }
    #expect(theme.kind == kind)
  }

  @Test func `The parent of the themes has no colour and tells every role apart in its comment`()
    throws
  {
    let file = try ThemeFile(try #require(shipped("base")))
    #expect(file.palette.isEmpty)
    #expect(Set(file.roles.keys) == Set(Role.allCases))
    let meanings = ShippedTheme.base.text.split(separator: "\n").filter { $0.hasPrefix("\"") }
      .compactMap { $0.split(separator: "#").last }
    #expect(Set(meanings).count == Role.allCases.count)
  }

  @Test(
    "A late clock in dark is red and bold at every depth, as far as there are colours",
    arguments: [
      (ColorDepth.none, Look.Ink.own), (.eight, .indexed(1)), (.sixteen, .indexed(9)),
      (.indexed, .indexed(203)), (.direct, .rgb(red: 0xFF, green: 0x6B, blue: 0x6B)),
    ])
  func depths(depth: ColorDepth, ink: Look.Ink) throws {
    let theme = try Theme(named: "dark", shipped)
    #expect(
      theme.palette(for: depth).look(of: .clockLate, under: nil)
        == Look(foreground: ink, attributes: .bold))
  }

  @Test func `A child changes what it names and keeps the rest`() throws {
    let theme = try theme(
      head.replacing("base", with: "dark")
        + """
        [palette]
        alarm = { rgb = "#0000EE" }
        [roles]
        "title" = ["alarm", "calm", "underline", "dim"]
        """)
    let palette = theme.palette(for: .sixteen)
    #expect(
      palette.look(of: .title, under: nil)
        == Look(
          foreground: .indexed(4), background: .indexed(12), attributes: [.underline, .dim]))
    // The parent's role follows the child's colour.
    #expect(palette.look(of: .clockLate, under: nil).foreground == .indexed(4))
    #expect(palette.look(of: .clockSoon, under: nil).foreground == .indexed(11))
    #expect(theme.palette(for: .indexed).look(of: .title, under: nil).foreground == .indexed(21))
  }

  @Test(
    "What a colour leaves out is the nearest that there is",
    arguments: [
      ("#ff0000", 196, 9, 1), ("#000000", 16, 0, 0), ("#ffffff", 231, 15, 7),
      ("#7f7f7f", 244, 8, 7), ("#5fd7d7", 80, 6, 6), ("#d7afff", 183, 7, 7),
    ])
  func nearest(rgb: String, c256: UInt8, c16: UInt8, c8: UInt8) throws {
    let color = try #require(RGB(rgb))
    #expect(color.nearest(in: 16...255) == c256)
    #expect(color.nearest(in: 0...15) == c16)
    #expect(color.nearest(in: 0...7) == c8)
  }

  static let broken: [(text: String, words: [String])] = [
    ("colour = 1", [":4: colour: this key is not known"]),
    (
      "[roles]\n\"clock.lat\" = [\"-\", \"-\"]",
      [":5: roles.\"clock.lat\": this key is not known; did you mean \"clock.late\"?"]
    ),
    (
      "[palette]\nalarm = { rgb = \"#fff\" }",
      [":5: palette.alarm.rgb: \"#fff\" is not a colour such as \"#ff6b6b\""]
    ),
    ("[palette]\nalarm = { c256 = 1 }", [":5: palette.alarm.rgb: this is missing"]),
    (
      "[palette]\nalarm = { rgb = \"#ffffff\", c256 = 256, c16 = \"pink\", c8 = \"bright-red\" }",
      [
        ":5: palette.alarm.c16: \"pink\" is not one of the 16 colours, such as \"bright-red\"",
        ":5: palette.alarm.c256: \"256\" is not a number from 0 to 255",
        ":5: palette.alarm.c8: \"bright-red\" is not one of the 8 colours, such as \"red\"",
      ]
    ),
    (
      "[palette]\nalarm = { rgb = \"#ffffff\" }\n[roles]\ntext = [\"-\", \"-\"]\ntitle = [\"-\", \"alarmm\"]",
      [":8: roles.title: there is no \"alarmm\"; did you mean \"alarm\"?"]
    ),
    ("[roles]\ntext = [\"-\"]", [":5: roles.text: this has 1 entries, not 2 or more"]),
    ("[roles]\ntext = [\"-\", \"-\", \"blink\"]", [":5: roles.text: \"blink\" is never drawn"]),
    (
      "[roles]\ntext = [\"-\", \"-\", \"italic\"]",
      [":5: roles.text: \"italic\" is not one of bold dim underline reverse"]
    ),
    ("[roles]\ntext = [1, 2]", [":5: roles.text: this is a whole number, not text"]),
    (
      "[roles]\nrow.cursor = [\"-\", \"-\"]", [":5: roles.row: this key is not known"]
    ),
  ]

  @Test("A broken theme is told by file, line and key", arguments: broken)
  func fault(text: String, words: [String]) {
    do throws(SettingsFault) {
      let theme = try theme(head + text)
      Issue.record("taken as \(theme)")
    } catch {
      #expect(error.words == words.map { "mine.toml" + $0 })
    }
  }

  @Test func `A role that no file of the chain has is missing`() {
    let roles = Role.allCases.filter { $0 != .asof }
      .map { "\"\($0.name)\" = [\"-\", \"-\"]" }.joined(separator: "\n")
    do throws(SettingsFault) {
      let theme = try theme("name = \"mine\"\nkind = \"mono\"\n[roles]\n" + roles)
      Issue.record("taken as \(theme)")
    } catch {
      #expect(error.words == ["mine.toml:3: roles.asof: this is missing"])
    }
  }

  @Test func `A circle of parents is told from its beginning`() {
    let texts = ["a": "b", "b": "c", "c": "a"]
    do throws(SettingsFault) {
      let theme = try Theme(named: "a") { name in
        texts[name].map { parent in
          ThemeSource(
            file: name + ".toml",
            text: "name = \"\(name)\"\nkind = \"dark\"\ninherits = \"\(parent)\"")
        }
      }
      Issue.record("taken as \(theme)")
    } catch {
      #expect(error.words == ["c.toml:3: inherits: themes inherit in a circle: a > b > c > a"])
    }
  }

  @Test func `A theme or a parent that is not there is told by name`() {
    #expect(
      throws: SettingsFault(file: "sepia.toml", kind: .unknownName("sepia", nearest: .none))
    ) { () throws(SettingsFault) in try Theme(named: "sepia", shipped) }
    do throws(SettingsFault) {
      let theme = try theme(head.replacing("base", with: "bass"))
      Issue.record("taken as \(theme)")
    } catch {
      #expect(error.words == ["mine.toml:3: inherits: there is no \"bass\""])
    }
  }

  @Test func `Every mistake of a file is told in the order of lines`() {
    do throws(SettingsFault) {
      let theme = try theme("kind = \"black\"\nx = 1\n[palette]\na = 1\n[roles]\nb = 1")
      Issue.record("taken as \(theme)")
    } catch {
      #expect(error.mistakes.map(\.line) == [.unknown, .at(1), .at(2), .at(4), .at(6)])
    }
  }
}

import Grid
import Testing
import Themes

@testable import Settings

@Suite struct ThemeCheckTests {
  private func shipped(_ name: String) -> ThemeSource? {
    ShippedTheme(rawValue: name).map { ThemeSource(file: name + ".toml", text: $0.text) }
  }

  private func words(_ text: String) -> [String] {
    let fault = ThemeCheck.fault(ofThemeNamed: "mine") { name in
      name == "mine" ? ThemeSource(file: "mine.toml", text: text) : shipped(name)
    }
    return fault?.words ?? []
  }

  @Test("Each theme of the program passes its own check", arguments: ShippedTheme.allCases)
  func passes(theme: ShippedTheme) {
    #expect(ThemeCheck.fault(ofThemeNamed: theme.name, shipped)?.words == nil)
  }

  @Test func `The theme of strong contrast keeps seven to one for all letters on its own black`()
    throws
  {
    let theme = try Theme(named: "high-contrast", shipped)
    for depth in [ColorDepth.direct, .indexed] {
      let palette = theme.palette(for: depth)
      for role in Role.allCases {
        let look = palette.look(of: role, under: nil)
        let ink = try #require(color(look.foreground), "\(role)")
        let paper = try #require(color(look.background), "\(role)")
        #expect(ink.contrast(to: paper) >= 700, "\(role)")
      }
    }
  }

  private func color(_ ink: Look.Ink) -> RGB? {
    switch ink {
    case .own: nil
    case .indexed(let index): RGB(entry: index)
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    }
  }

  static let refused: [(text: String, words: [String])] = [
    (
      "[palette]\nmud = { rgb = \"#553311\" }\n[roles]\n\"title\" = [\"mud\", \"-\"]",
      [":7: roles.title: title has a contrast of 1.51:1 with 24-bit colours, under 4.5:1"]
    ),
    (
      "[palette]\nalarm = { rgb = \"#ff6b6b\", c256 = 52 }",
      [
        "clock.late", "cell.failed", "derived.late", "error", "rating.critical", "frame.release",
      ].map {
        let wanted = $0 == "frame.release" ? "3.0" : "4.5"
        return
          ":5: palette.alarm: \($0) has a contrast of 1.2:1 with 256 colours, under \(wanted):1"
      }
    ),
    (
      "[roles]\n\"clock.late\" = [\"good\", \"-\"]",
      [
        ":5: roles.\"clock.late\": clock.late looks like clock.ok with 24-bit colours, "
          + "with 256 colours, with 16 colours, with 8 colours, without colours"
      ]
    ),
    (
      "[palette]\nsky = { rgb = \"#7ab8ff\", c16 = \"bright-green\", c8 = \"green\" }\n"
        + "[roles]\n\"cell.failed\" = [\"sky\", \"-\"]",
      [
        ":7: roles.\"cell.failed\": cell.failed looks like cell.passed with 16 colours, "
          + "with 8 colours, without colours"
      ]
    ),
    (
      "[roles]\n\"row.marked\" = [\"-\", \"-\", \"reverse\"]",
      [
        ":3: inherits: row.cursor looks like row.marked with 24-bit colours, with 256 colours, "
          + "with 16 colours, with 8 colours, without colours"
      ]
    ),
  ]

  @Test("What cannot be read or told apart is named with file, line and role", arguments: refused)
  func refuses(text: String, expected: [String]) {
    let found = words("name = \"mine\"\nkind = \"dark\"\ninherits = \"dark\"\n" + text)
    #expect(Set(found) == Set(expected.map { "mine.toml" + $0 }))
  }

  @Test func `A coloured cursor must leave what it lies over readable`() {
    let head = "name = \"mine\"\nkind = \"dark\"\ninherits = \"dark\"\n"
    let found = words(
      head + "[palette]\nred = { rgb = \"#ff6b6b\" }\n[roles]\n\"row.cursor\" = [\"-\", \"red\"]")
    #expect(
      found.contains {
        $0.hasPrefix(
          "mine.toml:7: roles.\"row.cursor\": clock.late under row.cursor has a contrast")
      })
    // With ink of its own nothing under it matters.
    #expect(
      words(
        head + "[palette]\npaper = { rgb = \"#d0d0d0\" }\nink = { rgb = \"#000000\" }\n"
          + "[roles]\n\"row.cursor\" = [\"ink\", \"paper\"]"
      ).isEmpty)
  }

  @Test(
    "What is no theme at all is refused with its place",
    arguments: [
      ("inherits = \"mine\"", "mine.toml"), ("inherits = \"none-such\"", "none-such"),
      ("inherits = \"dark\"\nkind = \"blue\"", "kind"),
      ("inherits = \"dark\"\n[roles]\n\"text\" = [\"no-such\", \"-\"]", "no-such"),
      ("inherits = \"dark\"\n[roles]\n\"text\" = [\"-\", \"-\", \"blink\"]", "blink"),
      ("inherits = \"dark\"\n[palette]\nx = { rgb = \"red\" }", "palette.x"),
      ("inherits = \"dark\"\nother = 1", "other"),
    ])
  func refusesFiles(text: String, named: String) {
    let found = words(
      "name = \"mine\"\n" + (text.contains("kind") ? "" : "kind = \"dark\"\n") + text)
    #expect(found.contains { $0.contains(named) }, "\(found)")
  }

  @Test func `Lines need less contrast than letters`() {
    let head = "name = \"mine\"\nkind = \"light\"\ninherits = \"light\"\n"
    let grey = "[palette]\ngrey = { rgb = \"#808080\", c256 = 244 }\n[roles]\n"
    #expect(words(head + grey + "\"frame\" = [\"grey\", \"-\"]").isEmpty)
    #expect(
      words(head + grey + "\"text\" = [\"grey\", \"-\"]") == [
        "mine.toml:7: roles.text: text has a contrast of 3.62:1 with 24-bit colours, under 4.5:1"
      ])
  }

  @Test func `A colour for any background must be readable on dark and on light`() {
    let text =
      "name = \"mine\"\nkind = \"mono\"\ninherits = \"base\"\n[palette]\nw = { rgb = \"#ffffff\" }\n"
    #expect(
      words(text + "[roles]\ntext = [\"w\", \"-\"]") == [
        "mine.toml:7: roles.text: text has a contrast of 1.09:1 with 24-bit colours, under 4.5:1"
      ])
    #expect(
      words(text + "k = { rgb = \"#000000\" }\n[roles]\ntext = [\"w\", \"k\"]").isEmpty)
  }

  @Test func `A mistake in the file is told before its looks`() {
    #expect(
      words(
        "name = \"mine\"\nkind = \"dark\"\ninherits = \"dark\"\n[roles]\n\"titl\" = [\"-\", \"-\"]")
        == ["mine.toml:5: roles.titl: this key is not known; did you mean \"title\"?"])
  }

  @Test(
    "Contrast is as the guidelines reckon it",
    arguments: [
      ("#000000", "#ffffff", 2100), ("#777777", "#ffffff", 447), ("#ff0000", "#ff0000", 100),
    ])
  func contrast(left: String, right: String, hundredths: Int) throws {
    let (left, right) = (try #require(RGB(left)), try #require(RGB(right)))
    #expect(left.contrast(to: right) == hundredths)
    #expect(right.contrast(to: left) == hundredths)
  }
}

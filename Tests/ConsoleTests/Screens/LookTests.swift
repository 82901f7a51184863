import Console
import Grid
import Settings
import Testing
import Themes

/// With the letters of roles in the files of `ScreenTests`, this is every screen in every colour.
@Suite("How roles look")
struct LookTests {
  private static let shelf = ThemeShelf(
    shipped: Dictionary(uniqueKeysWithValues: ShippedTheme.allCases.map { ($0.name, $0.text) }),
    folder: nil)

  @Test(
    "Each theme gives each role the look that it had, at every depth",
    arguments: ShippedTheme.allCases)
  func themes(shipped: ShippedTheme) throws {
    let theme = try Self.shelf.theme(named: shipped.name)
    let lines = Role.allCases.map { role in
      let looks = ColorDepth.allCases.map { depth in
        Self.words(theme.palette(for: depth).look(of: role, under: nil))
      }
      return "\(role.letter) \(role.name): " + looks.joined(separator: " | ")
    }
    let depths = ColorDepth.allCases.map(\.rawValue).joined(separator: " | ")
    try Golden.expect([depths] + lines, equal: "Looks/\(shipped.name)")
  }

  @Test(
    "What colour tells apart is told without it: by letters, words or attributes",
    arguments: [
      "mono", "dark", "light",
    ])
  func mono(theme: String) throws {
    let palette = try Self.shelf.theme(named: theme).palette(for: .none)
    var like: Set<String> = []
    for screen in ScreenTests.all {
      for glyphs in [GlyphSet.unicode, .ascii] {
        let drawn = screen.draw(Size(columns: 80, rows: 24), glyphs)
        var roles: [String: [String: Role]] = [:]
        for run in FrameStretch.changed(in: drawn, from: nil).flatMap(\.runs) {
          // Within one family the role is the meaning; elsewhere it is where a text stands.
          guard let family = run.role.family, !run.text.isEmpty else { continue }
          let look = Self.words(palette.look(of: run.role, under: run.overlay))
          let known = roles[run.text]?["\(family) \(look)"]
          if let known, known != run.role {
            like.insert("\(known.name) and \(run.role.name): \(run.text)")
          }
          roles[run.text, default: [:]]["\(family) \(look)"] = run.role
        }
      }
    }
    #expect(like == [])
  }

  private static func words(_ look: Look) -> String {
    let names: [(Look.Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    let attributes = names.filter { look.attributes.contains($0.0) }.map(\.1)
    return ([words(look.foreground), words(look.background)] + attributes).joined(separator: " ")
  }

  private static func words(_ ink: Look.Ink) -> String {
    switch ink {
    case .own: "-"
    case .indexed(let index): "\(index)"
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { String(Int($0) + 0x100, radix: 16).suffix(2) }.joined()
    }
  }
}

extension Role {
  /// The group within which a role tells a state; nil for what is no state.
  fileprivate var family: Substring? {
    let family = name.prefix { $0 != "." }
    return ["clock", "rating", "cell", "gate", "derived", "gauge", "chart"].contains(family)
      ? family : nil
  }
}

package import Grid

/// A theme with all that it inherits: a look for every role at every colour depth.
package struct Theme: Hashable, Sendable {
  private struct Style: Hashable, Sendable {
    let foreground: Tint
    let background: Tint
    let attributes: Look.Attributes

    enum Tint: Hashable, Sendable {
      case own
      case color(ThemeColor)

      func ink(for depth: ColorDepth) -> Look.Ink {
        switch self {
        case .own: .own
        case .color(let color): color.ink(for: depth)
        }
      }
    }
  }

  /// The name that the theme gives itself.
  package let name: String
  /// The terminals that it is made for; its own, never its parent's.
  package let kind: ThemeKind
  private let styles: [Role: Style]

  /// Reads a theme and those that it inherits from.
  ///
  /// Fails for a file with mistakes, a role that none of the files has, a palette name that none
  /// of them has, a parent that is not there and a circle of parents.
  ///
  /// - Parameter find: the text of a theme by its name; nil when there is no such theme.
  package init(
    named name: String, _ find: (String) throws(SettingsFault) -> ThemeSource?
  ) throws(SettingsFault) {
    try self.init(try ThemeChain(named: name, find))
  }

  init(_ chain: ThemeChain) throws(SettingsFault) {
    name = chain.own.name
    kind = chain.own.kind
    let palette = chain.palette
    var styles: [Role: Style] = [:]
    for file in chain.all.reversed() {
      var mistakes: [Mistake] = []
      for (role, written) in file.roles {
        let place = KeyPlace.top.key("roles").key(role.name)
        do throws(MistakeKind) {
          styles[role] = Style(
            foreground: try Theme.tint(written.foreground, from: palette),
            background: try Theme.tint(written.background, from: palette),
            attributes: written.attributes)
        } catch {
          mistakes.append(Mistake(place: place, kind: error))
        }
      }
      if !mistakes.isEmpty { throw file.fault(mistakes) }
    }
    let missing = Role.allCases.filter { styles[$0] == nil }.map { role in
      Mistake(place: KeyPlace.top.key("roles").key(role.name), kind: .missing)
    }
    if !missing.isEmpty { throw chain.own.fault(missing) }
    self.styles = styles
  }

  /// What the screen draws with at a colour depth; attributes only where it has no colours.
  package func palette(for depth: ColorDepth) -> Palette {
    Palette(
      looks: styles.mapValues { style in
        Look(
          foreground: style.foreground.ink(for: depth),
          background: style.background.ink(for: depth), attributes: style.attributes)
      })
  }

  private static func tint(
    _ written: RoleStyle.Tint, from palette: [String: ThemeColor]
  ) throws(MistakeKind) -> Style.Tint {
    switch written {
    case .own: return .own
    case .named(let name):
      guard let color = palette[name] else {
        throw .unknownName(name, nearest: .nearest(to: name, among: palette.keys))
      }
      return .color(color)
    }
  }
}

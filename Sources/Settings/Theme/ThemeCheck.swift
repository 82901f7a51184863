import Grid

/// The rules of TERMINAL.md, section 7, that a theme must keep besides being readable as a file.
package enum ThemeCheck {
  /// What is wrong with a theme, its parents included; nil when nothing is.
  ///
  /// - Parameter find: the text of a theme by its name; nil when there is no such theme.
  package static func fault(
    ofThemeNamed name: String, _ find: (String) throws(SettingsFault) -> ThemeSource?
  ) -> SettingsFault? {
    do throws(SettingsFault) {
      let chain = try ThemeChain(named: name, find)
      let theme = try Theme(chain)
      let mistakes =
        faintRoles(of: theme, chain) + faintRows(of: theme, chain) + likeRoles(of: theme, chain)
      return mistakes.isEmpty ? nil : chain.own.fault(mistakes)
    } catch {
      return error
    }
  }

  /// What must be told apart at every depth, whatever letters stand there.
  static let pairs: [(role: Role, other: Role)] = [
    (.clockLate, .clockOk), (.cellFailed, .cellPassed), (.cellBlocked, .cellMoving),
    (.gateOpen, .gateHolds), (.rowCursor, .rowMarked),
  ]

  private static func likeRoles(of theme: Theme, _ chain: ThemeChain) -> [Mistake] {
    pairs.compactMap { role, other in
      let depths = ColorDepth.allCases.reversed().filter { depth in
        let palette = theme.palette(for: depth)
        return palette.look(of: role, under: nil) == palette.look(of: other, under: nil)
      }
      guard !depths.isEmpty else { return nil }
      return Mistake(
        place: chain.cause(of: role),
        kind: .looksLike(role.name, other: other.name, at: depths))
    }
  }

  /// Only the depths whose colours are the same everywhere: the first 16 are the user's own.
  private static func faintRoles(of theme: Theme, _ chain: ThemeChain) -> [Mistake] {
    Role.allCases.compactMap { role in
      let wanted = role.isLine ? 300 : 450
      for depth in [ColorDepth.direct, .indexed] {
        let look = theme.palette(for: depth).look(of: role, under: nil)
        guard let contrast = contrast(of: look, on: theme.kind), contrast < wanted else {
          continue
        }
        return Mistake(
          place: chain.cause(of: role),
          kind: .tooFaint(role.name, contrast: contrast, wanted: wanted, at: depth))
      }
      return nil
    }
  }

  /// What lies over whole rows or cells, with the roles that can stand under it.
  private static let overlays: [(overlay: Role, under: [Role])] = {
    let row: [Role] = [
      .text, .dim, .title, .clockLate, .clockSoon, .clockOk, .ratingCritical, .ratingOther,
      .derivedReady, .derivedRisk, .derivedLate, .derivedStale, .outsider, .outsiderMark, .key,
      .keyOff, .gateHolds, .gateOpen, .gaugeUsed, .gaugeRest,
    ]
    let cell: [Role] = [
      .cellWaiting, .cellMoving, .cellPassed, .cellStaged, .cellReleased, .cellFailed,
      .cellBlocked, .cellWithdrawn, .cellNone, .cellCannotFix,
    ]
    return [(.rowCursor, row), (.rowMarked, row), (.rowChanged, row), (.cellCursor, cell)]
  }()

  /// A coloured cursor must leave every letter under it readable.
  private static func faintRows(of theme: Theme, _ chain: ThemeChain) -> [Mistake] {
    overlays.flatMap { overlay, roles in
      roles.compactMap { role in
        let wanted = role.isLine ? 300 : 450
        for depth in [ColorDepth.direct, .indexed] {
          let palette = theme.palette(for: depth)
          let top = palette.look(of: overlay, under: nil)
          // Without a colour of its own it changes nothing that is not looked at already.
          guard top.foreground != .own || top.background != .own else { continue }
          let look = palette.look(of: role, under: overlay)
          guard let contrast = contrast(of: look, on: theme.kind), contrast < wanted else {
            continue
          }
          return Mistake(
            place: chain.cause(of: overlay),
            kind: .tooFaint(
              "\(role.name) under \(overlay.name)", contrast: contrast, wanted: wanted,
              at: depth))
        }
        return nil
      }
    }
  }

  /// The least contrast on the terminals of a kind, in hundredths; nil for the terminal's own
  /// colours, which are the user's choice.
  private static func contrast(of look: Look, on kind: ThemeKind) -> Int? {
    guard look.foreground != .own || look.background != .own else { return nil }
    return kind.grounds.compactMap { ground in
      guard let ink = color(of: look.foreground, own: ground.ink),
        let paper = color(of: look.background, own: ground.paper)
      else { return nil }
      return ink.contrast(to: paper)
    }.min()
  }

  private static func color(of ink: Look.Ink, own: RGB) -> RGB? {
    switch ink {
    case .own: own
    case .indexed(let index): index < 16 ? nil : RGB(entry: index)
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    }
  }
}

extension Role {
  /// Whether it draws lines and areas, which need less contrast than letters.
  var isLine: Bool {
    switch self {
    case .frame, .frameFocus, .frameRelease, .gaugeUsed, .gaugeRest, .chartLeft, .chartForecast,
      .chartRange, .chartEven, .chartSlot, .chartNow:
      true
    case .text, .dim, .title, .rule, .top, .tab, .tabShown, .rowCursor, .rowMarked, .rowChanged,
      .clockLate, .clockSoon, .clockOk, .ratingCritical, .ratingOther, .cellWaiting, .cellMoving,
      .cellPassed, .cellStaged, .cellReleased, .cellFailed, .cellBlocked, .cellWithdrawn,
      .cellNone, .cellCannotFix, .cellCursor, .gateHolds, .gateOpen, .derivedReady, .derivedRisk,
      .derivedLate, .derivedStale, .outsider, .outsiderMark, .key, .keyOff, .error, .asof,
      .wallFigure:
      false
    }
  }
}

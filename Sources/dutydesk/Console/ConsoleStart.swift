internal import Grid
internal import ResponseDomain
internal import Settings
internal import Terminal
internal import Themes

/// Opens the terminal, runs the console on it, and gives it back.
struct ConsoleStart {
  let session: DeskSession
  let place: DeskPlace
  let looks: ScreenOptions

  func run() throws {
    let screen = try opened()
    defer { screen.close() }
    let depth = looks.color ?? (isColourUnwanted ? .none : screen.colorDepth)
    let loop = try ConsoleLoop(
      session: session, at: place, screen: screen, palette: try palette(for: depth),
      glyphs: glyphs(on: screen))
    try loop.run()
  }

  private func opened() throws -> TerminalScreen {
    do throws(TerminalFault) {
      return try TerminalScreen.open(
        TerminalOptions(
          diagnosticsPath: Diagnostics.path, failureNote: Diagnostics.note))
    } catch {
      throw Fault(error)
    }
  }

  private func palette(for depth: ColorDepth) throws -> Palette {
    do throws(SettingsFault) {
      let theme = try Theme(named: ShippedTheme.dark.name) { name in
        ShippedTheme(rawValue: name).map { ThemeSource(file: name + ".toml", text: $0.text) }
      }
      return theme.palette(for: depth)
    } catch {
      throw Fault(error)
    }
  }

  /// The Linux console and old terminals have no line drawing in their fonts that can be trusted.
  private func glyphs(on screen: TerminalScreen) -> GlyphSet {
    let isPlain = screen.termName == "linux" || screen.termName.hasPrefix("vt")
    return looks.ascii || isPlain || !screen.codesetIsUTF8 ? .ascii : .unicode
  }

  /// `NO_COLOR`, set and not empty.
  private var isColourUnwanted: Bool {
    !(Environment.variables["NO_COLOR"] ?? "").isEmpty
  }
}

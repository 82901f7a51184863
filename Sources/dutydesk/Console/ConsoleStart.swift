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
  var opening = ConsoleOpening.queue

  func run() throws {
    let screen = try looks.opened()
    defer { screen.close() }
    let depth = looks.depth(on: screen)
    let loop = try ConsoleLoop(
      session: session, at: place, screen: screen, palette: try palette(for: depth),
      glyphs: looks.glyphs(on: screen))
    try loop.run(opening)
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
}

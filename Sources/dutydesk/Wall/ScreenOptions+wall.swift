internal import Grid
internal import Settings
internal import Terminal
internal import Themes

extension ScreenOptions {
  /// The look of a display that is read from across a room.
  func wallPalette(on screen: TerminalScreen) throws -> Palette {
    do throws(SettingsFault) {
      let shown = ShippedTheme(rawValue: "wall") ?? .dark
      let theme = try Theme(named: shown.name) { name in
        ShippedTheme(rawValue: name).map { ThemeSource(file: name + ".toml", text: $0.text) }
      }
      return theme.palette(for: depth(on: screen))
    } catch {
      throw Fault(error)
    }
  }
}

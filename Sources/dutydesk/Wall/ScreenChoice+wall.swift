internal import Grid
internal import Settings
internal import Terminal
internal import Themes

extension ScreenChoice {
  /// The look of a display that is read from across a room, or the theme that was asked for.
  ///
  /// The user's own themes are not looked at: a wall runs for an account that has nothing.
  func wallPalette(on screen: TerminalScreen) throws -> Palette {
    let depth = depth(on: screen)
    let name = theme ?? (depth == .none ? ShippedTheme.mono : .wall).name
    do throws(SettingsFault) {
      return try ThemeInForce(named: name, on: .shipped, depth: depth).palette
    } catch {
      throw Fault(error)
    }
  }
}

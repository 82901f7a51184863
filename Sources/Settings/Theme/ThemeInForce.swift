package import Grid

/// The theme that the screen is drawn with, and how another takes its place.
///
/// A theme that cannot be read never does: the old one stays, and the fault says why.
package struct ThemeInForce: Sendable {
  private let shelf: ThemeShelf
  /// The name that it was asked for by.
  package private(set) var name: String
  package private(set) var theme: Theme {
    didSet { palette = theme.palette(for: depth) }
  }
  private let depth: ColorDepth
  /// The theme at the terminal's depth; every frame asks for it.
  package private(set) var palette: Palette

  /// - Parameter depth: of the terminal; it does not change while the program runs.
  package init(
    named name: String, on shelf: ThemeShelf, depth: ColorDepth
  ) throws(SettingsFault) {
    self.shelf = shelf
    self.name = name
    self.depth = depth
    theme = try shelf.theme(named: name)
    palette = theme.palette(for: depth)
  }

  /// Takes another theme.
  package mutating func change(to name: String) throws(SettingsFault) {
    theme = try shelf.theme(named: name)
    self.name = name
  }

  /// Reads the theme again; whether it looks different now.
  package mutating func reload() throws(SettingsFault) -> Bool {
    let read = try shelf.theme(named: name)
    defer { theme = read }
    return read != theme
  }
}

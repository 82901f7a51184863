extension ThemeKind {
  /// A terminal's own colours, as far as a theme may rely on them.
  struct Ground: Hashable, Sendable {
    let ink: RGB
    let paper: RGB
  }

  /// The terminals that a theme of this kind must be readable on.
  ///
  /// Few are wholly black or white, so a little less is assumed. A theme without a side must be
  /// readable on both.
  var grounds: [Ground] {
    let dark = Ground(ink: RGB(208, 208, 208), paper: RGB(28, 28, 28))
    let light = Ground(ink: RGB(38, 38, 38), paper: RGB(245, 245, 245))
    switch self {
    case .dark: return [dark]
    case .light: return [light]
    case .mono: return [dark, light]
    }
  }
}

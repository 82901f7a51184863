import Console
import Grid
import ResponseDomain

/// The panes, whole.
extension GoldenScreen {
  static let panes: [GoldenScreen] =
    ScreenGround.all.map { GoldenScreen($0) }
    + [
      GoldenScreen(ScreenGround("matrix-large", MatrixDesk.large())),
      GoldenScreen(ScreenGround("burndown-zoomed", BurndownDesk.console())),
      GoldenScreen(wallPage: 0), GoldenScreen(wallPage: 1), GoldenScreen(wallPage: 2),
    ]
}

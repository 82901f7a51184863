package import Grid

/// Which theme is taken at the start.
package enum ThemeChoice {
  /// The theme that was asked for, else `mono` where there are no colours, else `light` or `dark`
  /// by the background that `COLORFGBG` tells.
  ///
  /// The terminal is not asked: its answer could come late and act as keys.
  package static func name(
    asked: String?, depth: ColorDepth, environment: [String: String]
  ) -> String {
    if let asked, !asked.isEmpty { return asked }
    guard depth != .none else { return "mono" }
    return isLight(environment["COLORFGBG"] ?? "") ? "light" : "dark"
  }

  /// `0;15` or `0;default;15`: the last is the number of the background among the 16 colours.
  private static func isLight(_ colors: String) -> Bool {
    let parts = colors.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count >= 2, let paper = parts.last.flatMap({ Int($0) }) else { return false }
    return paper == 7 || (9...15).contains(paper)
  }
}

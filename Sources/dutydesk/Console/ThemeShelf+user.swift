internal import Settings
internal import Themes

extension ThemeShelf {
  /// The program's themes and those of the user's settings directory.
  static var ofUser: ThemeShelf {
    let config = DeskLocation.config(environment: Environment.variables)
    return ThemeShelf(shipped: shippedTexts, folder: config.map { $0 + "/themes" })
  }

  /// The program's themes alone.
  static var shipped: ThemeShelf { ThemeShelf(shipped: shippedTexts, folder: nil) }

  private static var shippedTexts: [String: String] {
    Dictionary(uniqueKeysWithValues: ShippedTheme.allCases.map { ($0.name, $0.text) })
  }
}

/// The text of a theme and the file that it is from.
package struct ThemeSource: Hashable, Sendable {
  /// How faults name the file, such as `dark.toml`.
  package let file: String
  /// The whole file, TOML.
  package let text: String

  /// A text under the name that faults give it.
  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

/// The name of a build, such as `3` or `2600.1106`.
package struct BuildName: TextID {
  package let text: String

  /// Nil unless it is one word of printable ASCII, at most 32 bytes.
  package init?(_ text: String) {
    guard BuildName.isWord(text, limit: 32) else { return nil }
    self.text = text
  }
}

/// A person by login name, as the system knows them.
package struct PersonID: TextID {
  package let text: String

  /// Nil unless it is one word of printable ASCII, at most 32 bytes.
  package init?(_ text: String) {
    guard PersonID.isWord(text, limit: 32) else { return nil }
    self.text = text
  }
}

/// One harmless word for a case: the only name that a wall shows before publication.
package struct CodeName: TextID {
  package let text: String

  /// Nil unless it is 2 to 24 lower-case ASCII letters.
  package init?(_ text: String) {
    guard (2...24).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    self.text = text
  }
}

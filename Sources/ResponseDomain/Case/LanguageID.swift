/// A language by its three-letter code in the policy, such as `JPN`.
package struct LanguageID: TextID {
  package let text: String

  /// Nil unless it is 2 to 8 ASCII capitals or digits.
  package init?(_ text: String) {
    guard (2...8).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) })
    else { return nil }
    self.text = text
  }
}

/// The SHA-256 of a message's bytes, in hexadecimal: equal bytes are a duplicate.
package struct MailDigest: TextID {
  package let text: String

  /// Nil unless it is 64 lower-case hexadecimal digits.
  package init?(_ text: String) {
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = text
  }
}

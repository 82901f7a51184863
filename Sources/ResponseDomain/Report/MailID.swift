/// A Message-ID without its angle brackets.
package struct MailID: TextID {
  package let text: String

  /// Nil unless there is text of at most 998 bytes, one line of RFC 5322, with no white space.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 998, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    self.text = text
  }
}

/// A channel where patches are fetched, such as `Windows Update`.
package struct ChannelName: TextID {
  package let text: String

  /// Nil unless there is text of at most 64 bytes without a comma or control characters.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 64,
      text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x2C })
    else { return nil }
    self.text = text
  }
}

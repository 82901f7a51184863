/// A platform by its short name in the policy, such as `XP` or `NT 4.0`.
package struct PlatformID: TextID {
  package let text: String

  /// Nil unless there is text of at most 32 bytes without control characters or a slash.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 32,
      text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F })
    else { return nil }
    self.text = text
  }
}

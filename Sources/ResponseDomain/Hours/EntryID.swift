/// The name of a log entry within its case: our own count up as `e17`, imported ones keep theirs.
package struct EntryID: TextID {
  package let text: String

  /// Nil unless it is one word of printable ASCII, at most 64 bytes.
  package init?(_ text: String) {
    guard EntryID.isWord(text, limit: 64) else { return nil }
    self.text = text
  }

  /// Whether it is one of our own count.
  var isCounted: Bool {
    text.first == "e" && text.count > 1 && text.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }

  /// A name of our own.
  init(counted number: Int) {
    text = "e\(number)"
  }
}

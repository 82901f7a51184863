/// Something that a member wrote down on a case.
package struct Note: Hashable, Codable, Sendable {
  package let words: Words
  /// A pinned note stays in sight on the case.
  package let isPinned: Bool

  package init(words: Words, isPinned: Bool) {
    self.words = words
    self.isPinned = isPinned
  }

  private enum CodingKeys: String, CodingKey {
    case words
    case isPinned
  }
}

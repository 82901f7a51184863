/// A text cut into words, to be searched the way the store's index is.
struct SearchedText: Hashable {
  private let words: [Substring]

  init(_ text: String) {
    words = SearchedText.words(of: text)
  }

  /// Whether the words of a phrase stand in it one after the other; the last may be the beginning
  /// of a longer one. A phrase without a letter or a digit is everywhere.
  func holds(_ phrase: String) -> Bool {
    let wanted = SearchedText.words(of: phrase)
    guard let last = wanted.last else { return true }
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      let found = words[start..<start + wanted.count]
      return found.dropLast().elementsEqual(wanted.dropLast())
        && found.last?.hasPrefix(last) == true
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

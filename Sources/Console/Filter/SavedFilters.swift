/// Filters that the user has given names to, to be used as `@NAME`.
package struct SavedFilters: Hashable, Sendable {
  /// What each stands for, as it is written.
  package private(set) var texts: [String: String]

  package init(texts: [String: String] = [:]) {
    self.texts = texts
  }

  /// A name is 1 to 32 letters, digits, `-` or `_`.
  package static func isName(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
      }
  }

  package mutating func save(_ filter: Filter, as name: String) {
    texts[name] = filter.text
  }

  /// Forgets a name; false when there is no such filter.
  package mutating func remove(_ name: String) -> Bool {
    texts.removeValue(forKey: name) != nil
  }
}

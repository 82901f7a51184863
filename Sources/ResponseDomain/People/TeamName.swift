/// A team by its short name, such as `RPC` or `SWI`.
package struct TeamName: TextID {
  package let text: String

  /// Nil unless there is text of at most 64 bytes without control characters.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 64, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else { return nil }
    self.text = text
  }
}

extension TeamName {
  /// Whoever looks into a case: what they find themselves came from no outside finder.
  static let investigation = TeamName(checked: "investigation")

  private init(checked text: String) {
    self.text = text
  }
}

/// One cell of a matrix: the patch for a platform in a language, shown as `NT 4.0/JPN`.
package struct CellID: TextID {
  package let platform: PlatformID
  package let language: LanguageID

  package init(platform: PlatformID, language: LanguageID) {
    self.platform = platform
    self.language = language
  }

  /// Nil unless a platform, a slash and a language stand there; neither may hold a slash.
  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"),
      let platform = PlatformID(String(text[..<slash])),
      let language = LanguageID(String(text[text.index(after: slash)...]))
    else { return nil }
    self.init(platform: platform, language: language)
  }

  package var text: String { "\(platform.text)/\(language.text)" }

  package static func < (left: CellID, right: CellID) -> Bool {
    (left.platform, left.language) < (right.platform, right.language)
  }
}

/// One harmless word for a case: the only name that a wall shows before publication.
package struct CodeName: TextID {
  package let text: String

  /// Nil unless it is 2 to 24 lower-case ASCII letters.
  package init?(_ text: String) {
    guard (2...24).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    self.text = text
  }
}

extension CodeName {
  /// A name made of a case's number, for a list that has run out.
  static func spelled(_ id: CaseID) -> CodeName {
    let letters = String(id.number).utf8.map { Character(Unicode.Scalar($0 - 0x30 + 0x61)) }
    return CodeName(checked: "case" + String(letters))
  }

  private init(checked text: String) {
    self.text = text
  }
}

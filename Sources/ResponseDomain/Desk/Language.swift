/// A language that the desk makes patches in.
package struct Language: Hashable, Sendable {
  package let id: LanguageID
  package let name: String
  /// The BCP 47 tag, such as `pt-BR`.
  package let tag: String

  package init(id: LanguageID, name: String, tag: String) {
    self.id = id
    self.name = name
    self.tag = tag
  }
}

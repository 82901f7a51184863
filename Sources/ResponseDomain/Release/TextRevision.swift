/// T14: that the bulletin's text changed, and nothing else; it counts as no patch to a patch.
package struct TextRevision: Hashable, Codable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
    case workaroundErratum = "workaround erratum"
    case caveat
    case platformSupport = "platform support"
    case wording
  }

  package let kind: Kind
  package let words: Words

  package init(kind: Kind, words: Words) {
    self.kind = kind
    self.words = words
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case words
  }
}

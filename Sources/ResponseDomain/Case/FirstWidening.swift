/// The act that widens the circle for the first time.
package struct FirstWidening: Hashable, Codable, Sendable {
  package let specifics: Specifics
  package let terms: Words
  package let members: [Circle.Member]
  package let reason: Words

  package init(specifics: Specifics, terms: Words, members: [Circle.Member], reason: Words) {
    self.specifics = specifics
    self.terms = terms
    self.members = members
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case specifics
    case terms
    case members
    case reason
  }
}

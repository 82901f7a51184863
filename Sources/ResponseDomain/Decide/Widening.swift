/// Who is to be told, and what the first widening needs besides.
package struct Widening: Hashable, Sendable {
  package var members: [Circle.Member]
  package var reason: Words?
  package var specifics: SpecificsDraft
  package var terms: Words?

  package init(
    members: [Circle.Member], reason: Words?, specifics: SpecificsDraft = SpecificsDraft(),
    terms: Words? = nil
  ) {
    self.members = members
    self.reason = reason
    self.specifics = specifics
    self.terms = terms
  }
}

/// What the world knows and does; it only ever grows.
package struct World: Hashable, Codable, Sendable {
  package enum Fact: String, CaseIterable, Hashable, Codable, Sendable {
    /// The vulnerability is known in public.
    case isPublic = "public"
    /// Code that exploits it exists in public, which makes it public.
    case exploit
    /// Somebody is being attacked with it.
    case attacks
  }

  package private(set) var facts: Set<Fact> = []

  package init() {}

  package init(from decoder: any Decoder) throws {
    facts = Set(try decoder.singleValueContainer().decode([Fact].self))
  }

  /// In the order of the cases, so that the same facts make the same bytes.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Fact.allCases.filter(facts.contains))
  }

  package func holds(_ fact: Fact) -> Bool { facts.contains(fact) }

  mutating func learn(_ fact: Fact) {
    facts.insert(fact)
    if fact == .exploit { facts.insert(.isPublic) }
  }
}

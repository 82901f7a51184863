/// What has been answered on the way to acceptance.
package struct Assessment: Hashable, Codable, Sendable {
  package enum Risk: Hashable, Codable, Sendable {
    case notStated
    /// The statement of the security engineering team.
    case stated(statement: Words)
  }

  package enum Chosen: Hashable, Codable, Sendable {
    case notYet
    case scope(chosen: Scope)
  }

  package var risk: Risk = .notStated
  package var scope: Chosen = .notYet
  package var trackOwners: [Track: PersonID] = [:]

  package init() {}

  mutating func take(_ answer: AssessmentAnswer) {
    switch answer {
    case .risk(let statement): risk = .stated(statement: statement)
    case .scope(let scope): self.scope = .scope(chosen: scope)
    case .trackOwner(let track, let person): trackOwners[track] = person
    }
  }
}

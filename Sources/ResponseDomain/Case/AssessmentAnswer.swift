/// One answer that acceptance asks for.
package enum AssessmentAnswer: Hashable, Codable, Sendable {
  case risk(statement: Words)
  case scope(chosen: Scope)
  case trackOwner(track: Track, owner: PersonID)
}

/// Whose task it is to see something through.
package enum Owner: Hashable, Codable, Sendable {
  case nobody
  case person(login: PersonID)
}

/// A member of the desk's staff as the policy lists them.
package struct Member: Hashable, Sendable {
  package let id: PersonID
  package let name: String
  package let team: String

  package init(id: PersonID, name: String, team: String) {
    self.id = id
    self.name = name
    self.team = team
  }
}

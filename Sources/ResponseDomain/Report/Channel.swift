/// The way by which a report reached the team.
package enum Channel: Hashable, Codable, Sendable {
  /// The mailbox that members watch in turns.
  case mailbox
  /// A direct line to one member, who may answer it.
  case direct(member: PersonID)
  /// A team of the house found it.
  case `internal`(team: TeamName)
  /// A public posting.
  case `public`
}

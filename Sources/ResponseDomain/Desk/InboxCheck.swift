/// Whether and when the inbox was last looked at.
package enum InboxCheck: Hashable, Codable, Sendable {
  case never
  case checked(at: Instant, by: PersonID)
}

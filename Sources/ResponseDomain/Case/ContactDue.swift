/// When the finder next hears from us.
package enum ContactDue: Hashable, Codable, Sendable {
  case notSet
  case at(moment: Instant)
}

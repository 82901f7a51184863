/// The two versions of the public text.
package enum Bulletin: String, CaseIterable, Hashable, Codable, Sendable {
  case technical
  case endUser = "end-user"
}

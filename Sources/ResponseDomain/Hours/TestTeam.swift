/// Who tests: a team of our own, or a third party.
package enum TestTeam: String, CaseIterable, Hashable, Codable, Sendable {
  case `internal`
  case thirdParty = "third party"
}

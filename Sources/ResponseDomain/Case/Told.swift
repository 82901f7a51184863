/// Whether a finder was told of an ending; spam is told nothing.
package enum Told: Hashable, Codable, Sendable {
  case notOwed
  case told(how: Telling)
}

/// Who holds the duty, for a wall.
package struct WallDuty: Hashable, Codable, Sendable {
  package let holder: PersonID
  /// Nil when no rota says when the duty passes on.
  package let until: WallMoment?

  package init(holder: PersonID, until: WallMoment?) {
    self.holder = holder
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case holder
    case until
  }
}

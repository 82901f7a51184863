/// When somebody last looked into the inbox, for a wall.
package struct WallInbox: Hashable, Codable, Sendable {
  /// Nil when nobody ever has.
  package let checkedAt: Instant?
  /// By when the next check is due; nil before the first.
  package let nextBy: WallMoment?

  package init(checkedAt: Instant?, nextBy: WallMoment?) {
    self.checkedAt = checkedAt
    self.nextBy = nextBy
  }

  private enum CodingKeys: String, CodingKey {
    case checkedAt
    case nextBy
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    checkedAt =
      values.contains(.checkedAt) ? try values.decodeInstant(forKey: .checkedAt) : nil
    nextBy = try values.decodeIfPresent(WallMoment.self, forKey: .nextBy)
  }
}

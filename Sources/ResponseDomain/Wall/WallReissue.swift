/// How long no patch had to be patched, for a wall.
package struct WallReissue: Hashable, Codable, Sendable {
  /// When the last one was released; nil for none ever.
  package let last: WallMoment?
  /// Deployment problems that are open.
  package let openProblems: Int

  package init(last: WallMoment?, openProblems: Int) {
    self.last = last
    self.openProblems = openProblems
  }

  private enum CodingKeys: String, CodingKey {
    case last
    case openProblems
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    last = try values.decodeIfPresent(WallMoment.self, forKey: .last)
    openProblems = try values.decodeCount(forKey: .openProblems)
  }
}

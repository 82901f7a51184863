/// Something that went wrong where a released patch was installed.
package struct DeploymentProblem: Hashable, Codable, Sendable {
  package enum Place: Hashable, Codable, Sendable {
    case everywhere
    case on(platform: PlatformID)
  }

  package enum Standing: Hashable, Codable, Sendable {
    case open
    case solved(how: Words)
  }

  /// 1 for the first problem of the case.
  package let number: Int
  package let at: Instant
  package let words: Words
  package let place: Place
  package var standing: Standing

  package init(
    number: Int, at: Instant, words: Words, place: Place, standing: Standing = .open
  ) {
    self.number = number
    self.at = at
    self.words = words
    self.place = place
    self.standing = standing
  }

  private enum CodingKeys: String, CodingKey {
    case number
    case at
    case words
    case place
    case standing
  }
}

/// That a case is out: since when, how long it is watched, and how much of it.
package struct Release: Hashable, Codable, Sendable {
  package enum Extent: String, Hashable, Codable, Sendable {
    case whole
    /// T12: some cells are out and the others lie exposed; shown red until T11 completes it.
    case staged
  }

  /// When the first cell of this revision went out.
  package let at: Instant
  package let watchUntil: Instant
  /// 1, and one more for each re-issue.
  package let revision: Int
  package let extent: Extent

  package init(at: Instant, watchUntil: Instant, revision: Int = 1, extent: Extent = .whole) {
    self.at = at
    self.watchUntil = watchUntil
    self.revision = revision
    self.extent = extent
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case watchUntil
    case revision
    case extent
  }
}

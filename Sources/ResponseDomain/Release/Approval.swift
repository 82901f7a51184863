/// That a second person approves the release of a case as it was at one version.
package struct Approval: Hashable, Codable, Sendable {
  package let by: PersonID
  package let at: Instant
  /// The version of the case that was seen; any later act voids the approval.
  package let saw: Int

  package init(by: PersonID, at: Instant, saw: Int) {
    self.by = by
    self.at = at
    self.saw = saw
  }

  private enum CodingKeys: String, CodingKey {
    case by
    case at
    case saw
  }
}

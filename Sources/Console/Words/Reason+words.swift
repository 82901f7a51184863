package import Grid
package import ResponseDomain

extension Reason {
  /// The reason and what to do next, with times in UTC.
  package var words: SafeText { words(in: .utc) }

  /// The reason and what to do next, such as `root cause has no owner: name one`.
  package func words(in zone: ZoneRules) -> SafeText {
    "\(claim(in: zone)): \(remedy(in: zone))"
  }
}

/// What made a patch to a patch necessary.
package enum CauseClass: String, CaseIterable, Hashable, Codable, Sendable {
  /// What worked before does not work with the patch.
  case regression
  /// The fix is not in it, or not everywhere.
  case missingFix = "missing fix"
  case installer
  case slowdown
  /// The fix can be got around.
  case incomplete
  case other
}

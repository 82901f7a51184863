/// Why a wall has no figures from its feed.
package enum WallFeedFault: Error, Hashable, Sendable {
  /// There is no file.
  case absent
  /// The file cannot be read by this account.
  case forbidden
  /// The file is cut off, or no feed at all.
  case damaged
  /// A newer program wrote it.
  case newer(version: Int)
}

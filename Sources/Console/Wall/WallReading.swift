package import ResponseDomain

/// What a wall has read of its feed so far.
package enum WallReading: Hashable, Sendable {
  /// No figures yet, and why.
  case nothing(WallFeedFault)
  /// The last feed that could be read; it stays when later ones cannot be.
  case feed(WallFeed)
}

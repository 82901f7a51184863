/// The bounds of a number that a wall shows, whatever a file says.
enum WallCount {
  static let largest = 999_999_999
  /// The end of the year 9999, which no calendar of ours goes past.
  static let farthest: Int64 = 253_402_300_799
}

extension KeyedDecodingContainer {
  /// A number from nothing to the largest that a wall shows.
  func decodeCount(forKey key: Key) throws -> Int {
    let count = try decode(Int.self, forKey: key)
    guard (0...WallCount.largest).contains(count) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "not a count")
    }
    return count
  }

  /// The same; nil when it is left out.
  func decodeCountIfPresent(forKey key: Key) throws -> Int? {
    contains(key) ? try decodeCount(forKey: key) : nil
  }

  /// A moment that a calendar can show.
  func decodeInstant(forKey key: Key) throws -> Instant {
    let moment = try decode(Instant.self, forKey: key)
    guard (-WallCount.farthest...WallCount.farthest).contains(moment.seconds) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "not a moment")
    }
    return moment
  }
}

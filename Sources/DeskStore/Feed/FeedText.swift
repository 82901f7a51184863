internal import FoundationEssentials
internal import ResponseDomain

/// The bytes of a feed, of which a clock or a case that is as it was the last time is not written
/// out again.
///
/// The clocks, and the days of 24 cases, are by far the most of a feed, and an act changes few.
struct FeedText {
  private typealias Kept<Key: Hashable, Item> = [Key: (item: Item, bytes: [UInt8])]

  private var clocks: Kept<QueueSubject, WallClock> = [:]
  private var cases: Kept<CaseID, WallCase> = [:]

  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// The same bytes that an encoder makes of the whole.
  mutating func bytes(of feed: WallFeed) throws -> [UInt8] {
    let frame = Array(try Self.encoder.encode(feed.withoutLists))
    let place = Array(#""cases":[],"clocks":[]"#.utf8)
    // No text before it can hold a quotation mark: the keys are sorted.
    guard
      let start = frame.indices.first(where: { frame[$0...].starts(with: place) })
    else { return Array(try Self.encoder.encode(feed)) }
    var bytes = Array(frame[..<start])
    bytes += Array(#""cases":["#.utf8)
    bytes += try Self.list(of: feed.cases, by: \.id, keeping: &cases)
    bytes += Array(#"],"clocks":["#.utf8)
    bytes += try Self.list(of: feed.clocks, by: \.subject, keeping: &clocks)
    bytes.append(UInt8(ascii: "]"))
    return bytes + Array(frame[(start + place.count)...])
  }

  /// The items with commas between them; only those of this list are kept for the next one.
  private static func list<Key: Hashable, Item: Encodable & Equatable>(
    of items: [Item], by key: (Item) -> Key, keeping kept: inout Kept<Key, Item>
  ) throws -> [UInt8] {
    var news: Kept<Key, Item> = [:]
    var list: [UInt8] = []
    for item in items {
      let bytes: [UInt8]
      if let last = kept[key(item)], last.item == item {
        bytes = last.bytes
      } else {
        bytes = Array(try encoder.encode(item))
      }
      news[key(item)] = (item, bytes)
      if !list.isEmpty { list.append(UInt8(ascii: ",")) }
      list += bytes
    }
    kept = news
    return list
  }
}

internal import FoundationEssentials
internal import ResponseDomain

/// The bytes of a feed, of which a case that is as it was the last time is not written out again.
///
/// The days of 24 cases are by far the most of a feed, and an act changes those of one.
struct FeedText {
  private var kept: [CaseID: (subject: WallCase, bytes: [UInt8])] = [:]

  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// The same bytes that an encoder makes of the whole.
  mutating func bytes(of feed: WallFeed) throws -> [UInt8] {
    let frame = Array(try Self.encoder.encode(feed.withoutCases))
    let place = Array(#""cases":["#.utf8)
    // No text before it can hold a quotation mark: the keys are sorted.
    guard
      let start = frame.indices.first(where: { frame[$0...].starts(with: place) })
    else { return frame }
    let cases = try feed.cases.map { try bytes(of: $0) }
    let known = Set(feed.cases.map(\.id))
    kept = kept.filter { known.contains($0.key) }
    return Array(frame[..<(start + place.count)])
      + Array(cases.joined(separator: [UInt8(ascii: ",")]))
      + Array(frame[(start + place.count)...])
  }

  private mutating func bytes(of subject: WallCase) throws -> [UInt8] {
    if let last = kept[subject.id], last.subject == subject { return last.bytes }
    let bytes = Array(try Self.encoder.encode(subject))
    kept[subject.id] = (subject, bytes)
    return bytes
  }
}

import ResponseDomain

/// One compiled file of the tz database (TZif, RFC 9636, version 2 and later).
///
/// Any bytes may come in: what is not of the form is refused, never guessed.
struct ZoneFile {
  private struct Counts {
    let utIndicators: Int
    let standardIndicators: Int
    let leapSeconds: Int
    let changes: Int
    let types: Int
    let nameBytes: Int

    /// - Parameter timeSize: the bytes of one time: 4 in the first block, 8 in the second.
    func blockSize(timeSize: Int) -> Int {
      changes * (timeSize + 1) + types * 6 + nameBytes + leapSeconds * (timeSize + 4)
        + standardIndicators + utIndicators
    }
  }

  private struct LocalType {
    let offset: Int
    let abbreviation: String
  }

  let earliest: ZoneRules.Span
  private(set) var spans: [ZoneRules.Span] = []

  /// - Parameter lastYear: up to which the rule at the end of the file is written out.
  init(_ bytes: [UInt8], lastYear: Int = 2100) throws(ZoneDamage) {
    var reader = ByteReader(bytes[...])
    // The first block has 32-bit times only and is there for old readers.
    let old = try ZoneFile.header(&reader)
    _ = try reader.bytes(old.blockSize(timeSize: 4))
    let counts = try ZoneFile.header(&reader)
    guard counts.leapSeconds == 0 else { throw .leapSeconds }
    guard counts.types > 0 else { throw .badCounts }

    var times: [Int64] = []
    for _ in 0..<counts.changes { times.append(try reader.int64()) }
    // Files of today begin at -(2^59) at the earliest, before any star.
    guard times.allSatisfy({ $0.magnitude <= 1 << 59 }) else { throw .badTime }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .badOrder }
    let indices = Array(try reader.bytes(counts.changes))
    let types = try ZoneFile.types(counts, &reader)
    _ = try reader.bytes(counts.standardIndicators + counts.utIndicators)

    guard indices.allSatisfy({ $0 < types.count }) else { throw .badCounts }
    earliest = ZoneFile.span(from: Int64.min, types[0])
    for (time, index) in zip(times, indices) {
      spans.append(ZoneFile.span(from: time, types[Int(index)]))
    }
    if let rule = try ZoneFile.footer(reader.remainder()) {
      spans += rule.spans(after: spans.last?.from, lastYear: lastYear)
    }
  }

  private static func header(_ reader: inout ByteReader) throws(ZoneDamage) -> Counts {
    guard Array(try reader.bytes(4)) == Array("TZif".utf8) else { throw .notZoneFile }
    guard try reader.byte() >= 0x32 else { throw .oldVersion }
    _ = try reader.bytes(15)
    var numbers: [Int] = []
    for _ in 0..<6 { numbers.append(try reader.int32()) }
    guard numbers.allSatisfy({ (0...100_000).contains($0) }) else { throw .badCounts }
    return Counts(
      utIndicators: numbers[0], standardIndicators: numbers[1], leapSeconds: numbers[2],
      changes: numbers[3], types: numbers[4], nameBytes: numbers[5])
  }

  private static func types(
    _ counts: Counts, _ reader: inout ByteReader
  ) throws(ZoneDamage) -> [LocalType] {
    var raw: [(offset: Int, name: Int)] = []
    for _ in 0..<counts.types {
      let offset = try reader.int32()
      _ = try reader.byte()  // whether it is a summer time; the offset says all that counts
      raw.append((offset, Int(try reader.byte())))
    }
    let names = Array(try reader.bytes(counts.nameBytes))
    var types: [LocalType] = []
    for (offset, start) in raw {
      // The bounds of RFC 9636: from 25 hours west to 26 hours east.
      guard (-89_999...93_599).contains(offset) else { throw .badOffset }
      guard start < names.count, let end = names[start...].firstIndex(of: 0),
        names[start..<end].allSatisfy({ (0x21...0x7E).contains($0) })
      else { throw .badName }
      types.append(
        LocalType(
          offset: offset, abbreviation: String(decoding: names[start..<end], as: UTF8.self)))
    }
    return types
  }

  private static func span(from seconds: Int64, _ type: LocalType) -> ZoneRules.Span {
    ZoneRules.Span(
      from: Instant(seconds: seconds), offset: type.offset, abbreviation: type.abbreviation)
  }

  /// Nil for an empty footer: the last change holds for good.
  private static func footer(_ bytes: ArraySlice<UInt8>) throws(ZoneDamage) -> ZoneRule? {
    guard bytes.first == 0x0A, let end = bytes.dropFirst().firstIndex(of: 0x0A) else {
      throw .badFooter
    }
    let text = bytes[(bytes.startIndex + 1)..<end]
    return text.isEmpty ? nil : try ZoneRule(text)
  }
}

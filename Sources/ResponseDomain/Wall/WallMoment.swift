/// A moment with what the desk's clocks show then, so that a wall needs no zones of its own.
package struct WallMoment: Hashable, Codable, Sendable {
  package let at: Instant
  /// Seconds east of UTC.
  package let offset: Int
  /// The short name of the zone, such as `PDT`.
  package let zone: String

  package init(_ at: Instant, in rules: ZoneRules) {
    let local = rules.local(at)
    self.at = at
    offset = local.offset
    zone = local.abbreviation
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case offset
    case zone
  }

  /// Fails for an offset or a name that no zone has.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    at = try values.decodeInstant(forKey: .at)
    offset = try values.decode(Int.self, forKey: .offset)
    zone = try values.decode(String.self, forKey: .zone)
    let isName = zone.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x2B || byte == 0x2D
    }
    guard (-86_400...86_400).contains(offset), zone.utf8.count <= 8, isName else {
      throw DecodingError.dataCorruptedError(
        forKey: .zone, in: values, debugDescription: "not a moment of a zone")
    }
  }

  /// The rules that hold around this moment.
  package var rules: ZoneRules {
    ZoneRules(
      name: .utc,
      earliest: ZoneRules.Span(from: Instant(seconds: 0), offset: offset, abbreviation: zone),
      spans: [])
  }

  package var local: LocalTime { rules.local(at) }
}

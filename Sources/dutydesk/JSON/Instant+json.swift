internal import ResponseDomain

extension Instant {
  /// ISO 8601 with the offset that the zone has at that moment.
  func json(in zone: ZoneRules) -> JSON { .text(zone.local(self).iso) }
}

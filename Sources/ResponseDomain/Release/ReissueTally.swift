/// Patches to patches, counted from the journal: a re-issue counts once, when it is released.
package struct ReissueTally: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let `case`: CaseID
    package let revision: Int
    package let at: Instant

    package init(case: CaseID, revision: Int, at: Instant) {
      self.case = `case`
      self.revision = revision
      self.at = at
    }
  }

  /// The earliest first, each revision of a case once, however many parts it went out in.
  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    var seen: Set<[Int]> = []
    self.entries = entries.sorted { ($0.at, $0.case) < ($1.at, $1.case) }.filter {
      $0.revision > 1 && seen.insert([$0.case.number, $0.revision]).inserted
    }
  }

  package init(journal: [RecordedEvent]) {
    self.init(
      journal.compactMap { recorded in
        guard case .case(let id, .release(.shipped(let shipment))) = recorded.event else {
          return nil
        }
        return Entry(case: id, revision: shipment.revision, at: shipment.at)
      })
  }

  /// How many bulletins were re-issued.
  package var cases: Int { Set(entries.map(\.case)).count }

  /// Whole days since the last one until a moment, by a zone's calendar; nil before the first.
  package func daysSince(_ now: Instant, in zone: ZoneRules) -> Int? {
    guard let last = entries.last(where: { $0.at <= now }) else { return nil }
    return zone.local(now).day.daysSince1970 - zone.local(last.at).day.daysSince1970
  }
}

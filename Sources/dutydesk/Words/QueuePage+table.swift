internal import DeskStore
internal import Grid
internal import ResponseDomain

extension QueuePage {
  /// The rows as the screens name them.
  func table(at now: Instant) -> TextTable {
    TextTable(
      columns: [
        .init("ID"), .init("RATE"), .init("STAGE"), .init("CLOCK"),
        .init("STANDS", alignment: .right), .init("OWNER"), .init("SUBJECT", isFlexible: true),
        // The last one gives up its room first.
        .init("FINDER", isFlexible: true),
      ],
      rows: entries.map { entry in
        [
          line(entry.subject.description), line(entry.severity?.rawValue ?? "-"),
          line(entry.stage?.rawValue ?? "report"), entry.clock.name, entry.clock.stands(at: now),
          entry.owner.dash, line(entry.title).flagged,
          SafeText(untrusted: entry.finder, kind: .name).flagged,
        ]
      })
  }

  private func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }

  func json(at now: Instant, in zone: ZoneRules) -> JSON {
    [
      "entries": .list(of: entries) { $0.json(at: now, in: zone) },
      "total": .number(total),
      "late": .number(counts[.late] ?? 0),
      "now": now.json(in: zone),
    ]
  }
}

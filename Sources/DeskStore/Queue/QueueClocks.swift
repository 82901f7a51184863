internal import GRDB
internal import ResponseDomain

/// The clocks of a row of the queue behind the one that the row itself tells.
struct QueueClocks {
  struct Entry: Hashable {
    let kind: Int
    let moment: Int64
  }

  /// The kind of a wait, which has no deadline.
  static let wait = Clock.DeadlineKind.allCases.count
  /// That it has a deadline, in a form that an index by kinds is good for.
  static let isDeadline =
    "kind IN (\((0..<wait).map(String.init).joined(separator: ", ")))"

  let db: Database

  static func entries(_ clocks: [Clock], behind shown: Clock) -> Set<Entry> {
    Set(clocks.filter { $0 != shown }.compactMap(entry))
  }

  func of(_ id: Int) throws -> Set<Entry> {
    let rows = try db.rows("SELECT kind, moment FROM queue_clock WHERE id = ?", [id])
    return Set(rows.map { Entry(kind: $0[0], moment: $0[1]) })
  }

  func replace(_ id: Int, with wanted: Set<Entry>) throws {
    let kept = try of(id)
    guard kept != wanted else { return }
    try db.run("DELETE FROM queue_clock WHERE id = ?", [id])
    for entry in wanted {
      try db.run(
        "INSERT INTO queue_clock (id, kind, moment) VALUES (?, ?, ?)",
        [id, entry.kind, entry.moment])
    }
  }

  private static func entry(_ clock: Clock) -> Entry? {
    switch clock {
    case .none: nil
    case .due(let kind, let at, until: _, since: _):
      Entry(kind: QueueRow.number(of: kind), moment: at.seconds)
    case .asked(let since): Entry(kind: wait, moment: since.seconds)
    }
  }
}

internal import GRDB
internal import ResponseDomain

/// The rows of one case's testing hours, within one transaction.
struct HoursRows {
  let db: Database
  let id: CaseID

  /// The tables that these rows are kept in.
  static let tables = ["hours_line", "hours_change", "hours_day", "hours_cell", "hours_entry"]

  /// Makes the rows anew from the whole history of the case.
  func project(_ history: StreamHistory) throws {
    for table in Self.tables {
      try db.run("DELETE FROM \(table) WHERE case_number = ?", [id.number])
    }
    try advance(by: history.live)
  }

  /// Carries acts into the rows, those of the lines, days and entries that they are about.
  func advance(by news: [RecordedEvent]) throws {
    for recorded in news {
      guard case .case(_, .hours(let event)) = recorded.event else { continue }
      switch event {
      case .planned(let planned): try add(planned)
      case .reestimated(let estimate): try set(estimate)
      case .logged(let entry): try add(entry, .count)
      case .corrected(let correction): try add(correction.counter, .count)
      case .paceRaised(let raise): try addChange(raise, isRaise: true)
      }
      for change in event.logChanges { try record(change) }
    }
  }

  private func add(_ planned: Planned) throws {
    let isChange =
      try db.row("SELECT 1 FROM hours_entry WHERE case_number = ? LIMIT 1", [id.number]) != nil
    for line in planned.lines {
      try db.run(
        """
        INSERT INTO hours_line (case_number, line, planned_on, planned, document)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          id.number, line.id.number, planned.day.iso, line.planned.count,
          try StoredJSON.text(line),
        ])
      guard isChange else { continue }
      let change = PlanChange(
        day: planned.day, line: line.id, by: line.planned, reason: planned.reason)
      try addChange(change, isRaise: false)
    }
  }

  private func set(_ estimate: Reestimate) throws {
    let before = try db.number(
      "SELECT planned FROM hours_line WHERE case_number = ? AND line = ?",
      [id.number, estimate.line.number])
    guard let before else { return }
    let change = PlanChange(
      day: estimate.day, line: estimate.line, by: estimate.planned - Minutes(before),
      reason: estimate.reason.text)
    try addChange(change, isRaise: false)
    try db.run(
      "UPDATE hours_line SET planned = ? WHERE case_number = ? AND line = ?",
      [estimate.planned.count, id.number, estimate.line.number])
  }

  private func addChange(_ change: any Encodable, isRaise: Bool) throws {
    try db.run(
      """
      INSERT INTO hours_change (case_number, number, is_raise, document)
      SELECT ?1, 1 + coalesce(max(number), 0), ?2, ?3 FROM hours_change WHERE case_number = ?1
      """, [id.number, isRaise ? 1 : 0, try StoredJSON.text(change)])
  }

  /// Carries an entry into the sums, or out of them again.
  func add(_ entry: LogEntry, _ way: Way) throws {
    switch entry.work {
    case .engineering(let spent): try add(way.of(spent), line: 0, day: entry.day)
    case .testing(let shares):
      for share in shares {
        try add(way.of(share.spent), line: share.line.number, day: entry.day)
        guard case .cell(let cell) = entry.place else { continue }
        try db.run(
          """
          INSERT INTO hours_cell (case_number, line, platform, language, minutes)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET minutes = minutes + excluded.minutes
          """,
          [
            id.number, share.line.number, cell.platform.text, cell.language.text,
            way.of(share.spent).count,
          ])
      }
    }
  }

  enum Way {
    case count, takeOut

    func of(_ spent: Minutes) -> Minutes {
      switch self {
      case .count: spent
      case .takeOut: -spent
      }
    }
  }

  private func add(_ spent: Minutes, line: Int, day: CalendarDay) throws {
    try db.run(
      """
      INSERT INTO hours_day (case_number, line, day, minutes) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET minutes = minutes + excluded.minutes
      """, [id.number, line, day.iso, spent.count])
  }

  private func record(_ change: HoursEvent.LogChange) throws {
    switch change {
    case .added(let logged):
      var counter: String?
      if case .counter(let of) = logged.standing { counter = of.text }
      try db.run(
        """
        INSERT INTO hours_entry (case_number, number, name, corrected_by, counter_of, document)
        SELECT ?1, 1 + coalesce(max(number), 0), ?2, NULL, ?3, ?4 FROM hours_entry
          WHERE case_number = ?1
        """,
        [id.number, logged.entry.id.text, counter, try StoredJSON.text(logged.entry)])
    case .corrected(let corrected, let counter):
      try db.run(
        "UPDATE hours_entry SET corrected_by = ? WHERE case_number = ? AND name = ?",
        [counter.text, id.number, corrected.text])
    }
  }
}

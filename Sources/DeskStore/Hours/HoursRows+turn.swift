internal import GRDB
internal import ResponseDomain

/// Undoing in the rows of a case's hours: what stops counting is taken out act by act, so that the
/// cost is that of what was undone, however long the log is.
extension HoursRows {
  /// Follows undoings, each in its turn, and what else was recorded with them.
  func turn(by news: [RecordedEvent]) throws {
    for recorded in news {
      guard let target = recorded.jump else {
        try advance(by: [recorded])
        continue
      }
      let (gone, back) = try Journal(db: db).difference(
        of: .case(id), from: recorded.version - 1, to: target)
      try takeOut(gone)
      try advance(by: back)
    }
  }

  /// - Parameter gone: the newest first; each is then the last in the rows.
  private func takeOut(_ gone: [RecordedEvent]) throws {
    var entries: [LogEntry] = []
    for recorded in gone {
      guard case .case(_, .hours(let event)) = recorded.event else { continue }
      switch event {
      case .planned(let planned): try takeOut(planned)
      case .reestimated(let estimate): try takeOut(estimate)
      case .logged(let entry):
        try takeOut(entry)
        entries.append(entry)
      case .corrected(let correction):
        try takeOut(correction.counter)
        entries.append(correction.counter)
        try db.run(
          "UPDATE hours_entry SET corrected_by = NULL WHERE case_number = ? AND name = ?",
          [id.number, correction.of.text])
      case .paceRaised: try dropLastChange()
      }
    }
    try EmptiedSums(entries).drop(from: db, id)
  }

  private func takeOut(_ entry: LogEntry) throws {
    try add(entry, .takeOut)
    try db.run(
      "DELETE FROM hours_entry WHERE case_number = ? AND name = ?", [id.number, entry.id.text])
  }

  private func takeOut(_ planned: Planned) throws {
    let isChange = try entryCount() > 0
    for line in planned.lines.reversed() {
      try db.run(
        "DELETE FROM hours_line WHERE case_number = ? AND line = ?", [id.number, line.id.number])
      if isChange { try dropLastChange() }
    }
  }

  private func takeOut(_ estimate: Reestimate) throws {
    guard let change = try changes(PlanChange.self, isRaise: false).last,
      change.line == estimate.line
    else { return }
    try dropLastChange()
    try db.run(
      "UPDATE hours_line SET planned = planned - ? WHERE case_number = ? AND line = ?",
      [change.by.count, id.number, estimate.line.number])
  }

  private func dropLastChange() throws {
    try db.run(
      """
      DELETE FROM hours_change WHERE case_number = ?1 AND number =
        (SELECT max(number) FROM hours_change WHERE case_number = ?1)
      """, [id.number])
  }
}

extension Journal {
  /// What counts at one version of a stream and not at another, newest first, and what counts only
  /// at that other, oldest first; events that both have are not read.
  func difference(
    of stream: StreamID, from: Int, to: Int
  ) throws -> (gone: [RecordedEvent], back: [RecordedEvent]) {
    var (left, right) = (from, to)
    var gone: [RecordedEvent] = []
    var back: [RecordedEvent] = []
    while left != right {
      let recorded = try event(of: stream, at: max(left, right))
      if left > right {
        if recorded.jump == nil { gone.append(recorded) }
        left = recorded.versionBefore
      } else {
        if recorded.jump == nil { back.append(recorded) }
        right = recorded.versionBefore
      }
    }
    return (gone, back.reversed())
  }
}

internal import GRDB
internal import ResponseDomain

/// Sums that came to nothing when entries were taken out of them.
///
/// A sum stays as long as any entry is part of it, at nothing too, as after a counter-entry; with
/// its last entry it goes.
struct EmptiedSums {
  private struct Day: Hashable {
    let line: Int
    let day: String
  }

  private struct Place: Hashable {
    let line: Int
    let cell: HoursCell
  }

  private var days: Set<Day>
  private var places: Set<Place>

  /// - Parameter gone: the entries that were taken out.
  init(_ gone: [LogEntry]) {
    days = Set(gone.flatMap { Self.days(of: $0) })
    places = Set(gone.flatMap { Self.places(of: $0) })
  }

  /// Takes the rows away that no entry is part of any more.
  func drop(from db: Database, _ id: CaseID) throws {
    var left = self
    left.days = try days.filter { sum in
      try db.number(
        "SELECT minutes FROM hours_day WHERE case_number = ? AND line = ? AND day = ?",
        [id.number, sum.line, sum.day]) == 0
    }
    left.places = try places.filter { sum in
      try db.number(
        """
        SELECT minutes FROM hours_cell
        WHERE case_number = ? AND line = ? AND platform = ? AND language = ?
        """, [id.number, sum.line, sum.cell.platform.text, sum.cell.language.text]) == 0
    }
    try left.findUsed(in: db, id)
    for sum in left.days {
      try db.run(
        "DELETE FROM hours_day WHERE case_number = ? AND line = ? AND day = ?",
        [id.number, sum.line, sum.day])
    }
    for sum in left.places {
      try db.run(
        """
        DELETE FROM hours_cell
        WHERE case_number = ? AND line = ? AND platform = ? AND language = ?
        """, [id.number, sum.line, sum.cell.platform.text, sum.cell.language.text])
    }
  }

  /// Strikes out those that an entry of the log is still part of.
  private mutating func findUsed(in db: Database, _ id: CaseID) throws {
    guard !days.isEmpty || !places.isEmpty else { return }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT document FROM hours_entry WHERE case_number = ? AND (
            json_extract(document, '$.day') IN (SELECT value FROM json_each(?))
            OR json_extract(document, '$.place.cell.at.language') IN
              (SELECT value FROM json_each(?)))
          """),
      arguments: [
        id.number, try StoredJSON.text(Set(days.map(\.day))),
        try StoredJSON.text(Set(places.map(\.cell.language.text))),
      ])
    while let row = try rows.next(), !days.isEmpty || !places.isEmpty {
      let entry = try StoredJSON.value(LogEntry.self, from: row[0])
      days.subtract(Self.days(of: entry))
      places.subtract(Self.places(of: entry))
    }
  }

  private static func days(of entry: LogEntry) -> [Day] {
    switch entry.work {
    case .engineering: [Day(line: 0, day: entry.day.iso)]
    case .testing(let shares): shares.map { Day(line: $0.line.number, day: entry.day.iso) }
    }
  }

  private static func places(of entry: LogEntry) -> [Place] {
    guard case .testing(let shares) = entry.work, case .cell(let cell) = entry.place else {
      return []
    }
    return shares.map { Place(line: $0.line.number, cell: cell) }
  }
}

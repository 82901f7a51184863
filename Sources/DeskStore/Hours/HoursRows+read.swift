internal import GRDB
internal import ResponseDomain

extension HoursRows {
  /// Plan and sums; it reads lines and days, never the log.
  func hours() throws -> TestingHours {
    let rows = try db.rows(
      "SELECT planned_on, planned, document FROM hours_line WHERE case_number = ? ORDER BY line",
      [id.number])
    let count = try entryCount()
    guard !rows.isEmpty || count > 0 else {
      return TestingHours(raises: try changes(PaceRaise.self, isRaise: true))
    }
    var days = try self.days()
    let cells = try self.cells()
    let lines = try rows.map { row in
      let line = try StoredJSON.value(PlanLine.self, from: row[2])
      return PlannedLine(
        line: line, plannedOn: try day(row[0]), planned: Minutes(row[1]),
        days: days.removeValue(forKey: line.id.number) ?? [:],
        cells: cells[line.id.number] ?? [:])
    }
    return TestingHours(
      lines: lines, changes: try changes(PlanChange.self, isRaise: false),
      raises: try changes(PaceRaise.self, isRaise: true), engineering: days[0] ?? [:],
      entries: count)
  }

  /// The entries of some names.
  func entries(named names: some Sequence<EntryID>) throws -> [EntryID: LoggedEntry] {
    var found: [EntryID: LoggedEntry] = [:]
    for name in Set(names) {
      let row = try db.row(
        "SELECT \(Self.entryColumns) FROM hours_entry WHERE case_number = ? AND name = ?",
        [id.number, name.text])
      if let row { found[name] = try logged(row) }
    }
    return found
  }

  /// A stretch of the log in the order of recording, after an entry's place; the first has 1.
  func log(after number: Int, limit: Int) throws -> [LoggedEntry] {
    try db.rows(
      """
      SELECT \(Self.entryColumns) FROM hours_entry WHERE case_number = ? AND number > ?
      ORDER BY number LIMIT ?
      """, [id.number, number, limit]
    ).map { try logged($0) }
  }

  func entryCount() throws -> Int {
    try db.number(
      "SELECT coalesce(max(number), 0) FROM hours_entry WHERE case_number = ?", [id.number]) ?? 0
  }

  private static let entryColumns = "corrected_by, counter_of, document"

  private func logged(_ row: Row) throws -> LoggedEntry {
    let entry = try StoredJSON.value(LogEntry.self, from: row[2])
    let (corrected, counter): (String?, String?) = (row[0], row[1])
    let standing: LoggedEntry.Standing
    if let corrected = corrected.flatMap({ EntryID($0) }) {
      standing = .corrected(by: corrected)
    } else if let counter = counter.flatMap({ EntryID($0) }) {
      standing = .counter(of: counter)
    } else {
      standing = .counts
    }
    return LoggedEntry(entry: entry, standing: standing)
  }

  private func days() throws -> [Int: [CalendarDay: Minutes]] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT line, day, minutes FROM hours_day WHERE case_number = ?"),
      arguments: [id.number])
    var days: [Int: [CalendarDay: Minutes]] = [:]
    while let row = try rows.next() {
      days[row[0] as Int, default: [:]][try day(row[1])] = Minutes(row[2])
    }
    return days
  }

  private func cells() throws -> [Int: [HoursCell: Minutes]] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT line, platform, language, minutes FROM hours_cell WHERE case_number = ?"),
      arguments: [id.number])
    var cells: [Int: [HoursCell: Minutes]] = [:]
    while let row = try rows.next() {
      guard let platform = PlatformID(row[1]), let language = LanguageID(row[2]) else {
        throw StoreFault.damaged("the hours of a cell of \(id) name no cell")
      }
      cells[row[0] as Int, default: [:]][
        HoursCell(platform: platform, language: language)] = Minutes(row[3])
    }
    return cells
  }

  func changes<Change: Decodable>(
    _ type: Change.Type, isRaise: Bool
  ) throws -> [Change] {
    try db.rows(
      """
      SELECT document FROM hours_change WHERE case_number = ? AND is_raise = ? ORDER BY number
      """, [id.number, isRaise ? 1 : 0]
    ).map { try StoredJSON.value(type, from: $0[0]) }
  }

  private func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw StoreFault.damaged("the hours of \(id) have a day that is none")
    }
    return day
  }
}

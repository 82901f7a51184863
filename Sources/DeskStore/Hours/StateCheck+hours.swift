internal import GRDB
internal import ResponseDomain

extension StateCheck {
  /// Whether the rows of a case's testing hours are what its events add up to.
  mutating func hoursAreKept(_ history: StreamHistory, _ id: CaseID) throws -> Bool {
    let hours = history.hoursState()
    let log = history.logState()
    count("hours_line", hours.lines.count)
    count("hours_change", hours.changes.count + hours.raises.count)
    count("hours_day", hours.lines.map(\.days.count).reduce(hours.engineering.count, +))
    count("hours_cell", hours.lines.map(\.cells.count).reduce(0, +))
    count("hours_entry", log.count)
    let rows = HoursRows(db: db, id: id)
    do {
      return try rows.hours() == hours && rows.log(after: 0, limit: log.count + 1) == log
    } catch is DecodingError {
      return false  // A row that cannot be read differs from every value.
    }
  }
}

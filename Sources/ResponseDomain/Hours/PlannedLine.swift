/// A line of the plan with what has become of it.
package struct PlannedLine: Hashable, Sendable {
  package let line: PlanLine
  package let plannedOn: CalendarDay
  /// The planned hours that hold now.
  package internal(set) var planned: Minutes
  /// Hours of the log by day; a day that was countered stays, at nothing.
  package internal(set) var days: [CalendarDay: Minutes]
  /// Hours of the log that name a cell.
  package internal(set) var cells: [HoursCell: Minutes]
  package internal(set) var logged: Minutes

  package init(
    line: PlanLine, plannedOn: CalendarDay, planned: Minutes, days: [CalendarDay: Minutes] = [:],
    cells: [HoursCell: Minutes] = [:]
  ) {
    self.line = line
    self.plannedOn = plannedOn
    self.planned = planned
    self.days = days
    self.cells = cells
    logged = days.values.sum
  }

  /// What is still to do; never less than nothing.
  package var left: Minutes { max(.zero, planned - logged) }

  /// What was logged beyond the plan, which a re-estimate must explain.
  package var overrun: Minutes { max(.zero, logged - planned) }

  mutating func add(_ spent: Minutes, on day: CalendarDay, at place: LogEntry.Place) {
    days[day, default: .zero] += spent
    logged += spent
    if case .cell(let cell) = place { cells[cell, default: .zero] += spent }
  }
}

/// What a case keeps of one line of its plan.
package struct LineTotals: Hashable, Codable, Sendable {
  package let id: PlanLineID
  package internal(set) var planned: Minutes
  package internal(set) var logged: Minutes
  package internal(set) var last: LastDay

  /// The latest day with hours, and its hours.
  package enum LastDay: Hashable, Codable, Sendable {
    case none
    case on(total: DayTotal)
  }

  /// What is still to do; never less than nothing.
  package var left: Minutes { max(.zero, planned - logged) }

  /// What was left when a day began that is not before the latest one with hours.
  func leftAtStart(of day: CalendarDay) -> Minutes {
    var before = logged
    if case .on(let total) = last, total.day == day { before = before - total.spent }
    return max(.zero, planned - before)
  }

  mutating func add(_ spent: Minutes, on day: CalendarDay) {
    logged += spent
    switch last {
    case .on(var total) where total.day == day:
      total.spent += spent
      last = .on(total: total)
    case .on(let total) where total.day > day: break
    case .none, .on: last = .on(total: DayTotal(day: day, spent: spent))
    }
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case planned
    case logged
    case last
  }
}

/// The testing hours of one day.
package struct DayTotal: Hashable, Codable, Sendable {
  package let day: CalendarDay
  package internal(set) var spent: Minutes

  package init(day: CalendarDay, spent: Minutes) {
    self.day = day
    self.spent = spent
  }

  private enum CodingKeys: String, CodingKey {
    case day
    case spent
  }
}

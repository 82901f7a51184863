/// Which days are worked on: all but weekends and holidays of the policy.
///
/// It reckons in days, so that a change of daylight-saving time moves nothing.
package struct WorkCalendar: Hashable, Sendable {
  package let weekend: Set<Weekday>
  package let holidays: Set<CalendarDay>

  package init(weekend: Set<Weekday>, holidays: Set<CalendarDay>) {
    self.weekend = weekend
    self.holidays = holidays
  }

  /// Saturday and Sunday off, no holidays.
  package static let standard = WorkCalendar(weekend: [.saturday, .sunday], holidays: [])

  package func isWorkDay(_ day: CalendarDay) -> Bool {
    !weekend.contains(day.weekday) && !holidays.contains(day)
  }

  /// Work days from one day up to, and without, another.
  package func workDays(from first: CalendarDay, before end: CalendarDay) -> [CalendarDay] {
    var days: [CalendarDay] = []
    var day = first
    while day < end {
      if isWorkDay(day) { days.append(day) }
      day = day.adding(days: 1)
    }
    return days
  }

  /// The work day that comes `count`th from a day on, which counts itself; 1 is the first.
  ///
  /// Nil beyond ten years: so far ahead nothing is forecast.
  package func workDay(_ count: Int, from first: CalendarDay) -> CalendarDay? {
    var left = count
    for offset in 0..<3660 {
      let day = first.adding(days: offset)
      guard isWorkDay(day) else { continue }
      left -= 1
      if left <= 0 { return day }
    }
    return nil
  }
}

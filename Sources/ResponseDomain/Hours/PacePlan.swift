/// A pace over the days to come: the measured one, with raises from their day on.
struct PacePlan {
  let pace: Pace
  let raises: [PaceRaise]
  let record: PaceRecord
  let calendar: WorkCalendar

  /// How far ahead is looked, in work days: about ten years.
  private static let horizon = 2600

  /// What is done on a day, in minutes times `pace.days`, so that nothing is rounded.
  private func scaled(on day: CalendarDay) -> Int {
    raises.reduce(pace.total.count) { sum, raise in
      let hasEntered = record.count(since: raise.from) >= PaceRecord.paceDays
      return raise.from <= day && !hasEntered ? sum + raise.by.count * pace.days : sum
    }
  }

  /// The day on which nothing is left; nil when it does not come.
  func finish(of amount: Minutes, from today: CalendarDay) -> CalendarDay? {
    var left = amount.count * pace.days
    var day = today
    for _ in 0..<Self.horizon {
      guard let next = calendar.workDay(1, from: day) else { return nil }
      left -= max(0, scaled(on: next))
      if left <= 0 { return next }
      day = next.adding(days: 1)
    }
    return nil
  }

  /// What is left at the end of each work day from today on, through a last day.
  func course(
    of amount: Minutes, from today: CalendarDay, through last: CalendarDay
  ) -> [CalendarDay: Minutes] {
    var left = amount.count * pace.days
    var course: [CalendarDay: Minutes] = [:]
    for day in calendar.workDays(from: today, before: last.adding(days: 1)) {
      left = max(0, left - max(0, scaled(on: day)))
      course[day] = Minutes((left + pace.days - 1) / pace.days)
    }
    return course
  }
}

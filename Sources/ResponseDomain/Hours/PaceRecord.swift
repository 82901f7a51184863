/// The whole days before today that a pace is measured over: work days since the first hours,
/// and any other day with hours.
package struct PaceRecord: Hashable, Sendable {
  /// Hours of each such day, oldest first.
  package let days: [DayTotal]

  /// Over how many days the pace is the mean (TERMINAL.md, section 1).
  package static let paceDays = 4
  /// Over how many days in a row the best and the worst mean are sought; no forecast before.
  package static let rangeDays = 3

  package init(
    days logged: [CalendarDay: Minutes], first: CalendarDay?, calendar: WorkCalendar,
    before today: CalendarDay
  ) {
    guard let first, first < today else {
      days = []
      return
    }
    let work = calendar.workDays(from: first, before: today)
    let others = logged.filter {
      $0.key < today && $0.value != .zero && !calendar.isWorkDay($0.key)
    }
    days = (work + others.keys).sorted().map {
      DayTotal(day: $0, spent: logged[$0] ?? .zero)
    }
  }

  /// The mean of the last days; nil before there are enough for a forecast.
  package var pace: Pace? {
    guard days.count >= Self.rangeDays else { return nil }
    let last = days.suffix(Self.paceDays)
    return Pace(total: last.map(\.spent).sum, days: last.count)
  }

  /// The best and the worst mean of days in a row; nil before there are enough.
  package var extremes: (best: Pace, worst: Pace)? {
    guard days.count >= Self.rangeDays else { return nil }
    let means = (0...(days.count - Self.rangeDays)).map { start in
      Pace(
        total: days[start..<start + Self.rangeDays].map(\.spent).sum, days: Self.rangeDays)
    }
    guard var best = means.first else { return nil }
    var worst = best
    for mean in means {
      if best < mean { best = mean }
      if mean < worst { worst = mean }
    }
    return (best, worst)
  }

  /// Work days of the record from a day on: how far a raise has entered the pace.
  func count(since day: CalendarDay) -> Int { days.count { $0.day >= day } }
}

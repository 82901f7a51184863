/// The days of a burndown, made once from sums per line and day.
struct BurndownSeries {
  let atStart: Minutes
  let days: [Burndown.Day]

  init(
    hours: TestingHours, slot: Slot?, calendar: WorkCalendar, today: CalendarDay,
    forecast: Forecast, plan: (pace: PacePlan, best: PacePlan, worst: PacePlan)?,
    leftAtStart: Minutes
  ) {
    let changed = hours.changes.map(\.by).sum
    let start = hours.planned - changed
    atStart = start
    guard !hours.lines.isEmpty else {
      days = []
      return
    }
    let span = Self.span(hours: hours, slot: slot, today: today, forecast: forecast)
    let others = hours.days.filter { $0.value != .zero && !calendar.isWorkDay($0.key) }.keys
    var shown = Set(calendar.workDays(from: span.first, before: span.last.adding(days: 1)))
    shown.formUnion(others)
    // A day off on which scope changed counts too: its mark must stand somewhere.
    shown.formUnion(hours.changes.map(\.day).filter { $0 >= span.first })
    shown.insert(today)
    let order = shown.sorted()
    let left = Self.leftByDay(hours, days: order.filter { $0 <= today })
    let even = slot.map {
      EvenPace(
        start: start, changes: hours.changes, first: span.first, slot: $0.day,
        calendar: calendar
      ).left(on: order)
    }
    func course(_ plan: PacePlan?) -> [CalendarDay: Minutes] {
      plan?.course(of: leftAtStart, from: today, through: span.last) ?? [:]
    }
    let (expected, best, worst) = (course(plan?.pace), course(plan?.best), course(plan?.worst))
    let changes = Dictionary(grouping: hours.changes, by: \.day)
    var planned = start
    var made: [Burndown.Day] = []
    for day in order {
      let scope = changes[day] ?? []
      planned += scope.map(\.by).sum
      let isPast = day <= today
      made.append(
        Burndown.Day(
          day: day, isWorkDay: calendar.isWorkDay(day),
          logged: isPast ? hours.days[day] ?? .zero : nil, left: isPast ? left[day] : nil,
          even: even?[day], forecast: expected[day], best: best[day], worst: worst[day],
          scope: scope, planned: planned))
    }
    days = made
  }

  /// From the first hours, else the plan, through slot, finish and range.
  private static func span(
    hours: TestingHours, slot: Slot?, today: CalendarDay, forecast: Forecast
  ) -> (first: CalendarDay, last: CalendarDay) {
    let plannedOn = hours.lines.map(\.plannedOn).min() ?? today
    let first = min(hours.days.keys.min() ?? max(plannedOn, today), today)
    var last = max(today, slot?.day ?? today)
    if case .finish(let finish) = forecast {
      last = max(last, finish.day)
      switch finish.latest {
      case .on(let day): last = max(last, min(day, last.adding(days: 90)))
      case .never: last = max(last, finish.day.adding(days: 14))
      }
    }
    return (first, last)
  }

  /// What was left as each day ended, of what was planned by then.
  private static func leftByDay(
    _ hours: TestingHours, days: [CalendarDay]
  ) -> [CalendarDay: Minutes] {
    var left: [CalendarDay: Minutes] = [:]
    for line in hours.lines {
      let changes = hours.changes.filter { $0.line == line.line.id }
      var planned = line.planned - changes.map(\.by).sum
      let logged = line.days.sorted { $0.key < $1.key }
      var (spent, nextLog, nextChange) = (Minutes.zero, 0, 0)
      let ordered = changes.sorted { $0.day < $1.day }
      for day in days {
        while nextLog < logged.count, logged[nextLog].key <= day {
          spent += logged[nextLog].value
          nextLog += 1
        }
        while nextChange < ordered.count, ordered[nextChange].day <= day {
          planned += ordered[nextChange].by
          nextChange += 1
        }
        left[day, default: .zero] += max(.zero, planned - spent)
      }
    }
    return left
  }
}

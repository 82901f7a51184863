extension WallBurndown {
  /// The days of a case's burndown in whole hours; of more than a wall can show, those around
  /// today.
  package init?(_ burndown: Burndown) {
    let through = burndown.lastDecided
    // One day more leaves room behind the slot; of the range only the direction is told there.
    let decided = burndown.days.prefix { $0.day <= through }.count
    let all = Array(burndown.days.prefix(decided + 1))
    guard !all.isEmpty else { return nil }
    let today = all.firstIndex { $0.day >= burndown.today } ?? all.count - 1
    let first = max(
      0, min(today - WallBurndown.mostDays / 2, all.count - WallBurndown.mostDays))
    let days = all[first...].prefix(WallBurndown.mostDays)
    let start = first > 0 ? all[first - 1].left ?? burndown.atStart : burndown.atStart
    // A slot may lie on a day off, which has no column: the next one stands for it.
    func place(_ day: CalendarDay) -> Int? {
      days.firstIndex { $0.day >= day }.map { $0 - first }
    }
    var (earliest, latest): (Int?, Int?) = (nil, nil)
    if case .finish(let finish) = burndown.forecast {
      earliest = place(finish.earliest)
      switch finish.latest {
      case .on(let day): latest = place(day) ?? days.count
      case .never: latest = days.count
      }
    }
    self.init(
      start: start.hoursUp,
      days: days.map { day in
        let added = day.scope.map(\.by).sum
        return Day(
          day: day.day.day, left: day.left?.hoursUp, even: day.even?.roundedHours,
          forecast: day.forecast?.hoursUp, added: added == .zero ? nil : added.roundedHours)
      },
      today: place(burndown.today), slot: burndown.outlook.flatMap { place($0.slot.day) },
      earliest: earliest,
      latest: latest)
  }
}

extension Burndown {
  /// The last day that the slot or the expected finish lies on, or today.
  var lastDecided: CalendarDay {
    var last = max(today, outlook?.slot.day ?? today)
    if case .finish(let finish) = forecast { last = max(last, finish.day) }
    return last
  }
}

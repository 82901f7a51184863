extension Burndown {
  /// - Parameters:
  ///   - slot: nil for a case without one.
  ///   - zone: in which days are told apart.
  package init(
    _ hours: TestingHours, slot: Slot?, calendar: WorkCalendar, at now: Instant, in zone: ZoneRules
  ) {
    let today = zone.local(now).day
    self.today = today
    self.calendar = calendar
    planned = hours.planned
    logged = hours.logged
    left = hours.left
    loggedToday = hours.days[today] ?? .zero
    engineering = hours.engineeringSpent
    leftAtStart = hours.leftAtStart(of: today)
    let record = PaceRecord(
      days: hours.days, first: hours.days.keys.min(), calendar: calendar, before: today)
    self.record = record
    let forecast = Forecast(
      hasPlan: !hours.lines.isEmpty, leftAtStart: leftAtStart, leftNow: left, record: record,
      raises: hours.raises, calendar: calendar, today: today)
    self.forecast = forecast
    let plan = forecast.plan(raises: hours.raises, record: record, calendar: calendar)
    outlook = slot.map { [leftAtStart] slot in
      SlotOutlook(
        slot: slot, forecast: forecast, leftAtStart: leftAtStart, plan: plan?.pace,
        calendar: calendar, today: today, hasPassed: slot.at <= now)
    }
    let window = record.days.suffix(PaceRecord.paceDays).map(\.day)
    let added = hours.changes.filter { window.contains($0.day) || $0.day == today }.map(\.by).sum
    let worked = window.compactMap { hours.days[$0] }.sum + loggedToday
    outgrown = added > .zero && added >= worked
    let series = BurndownSeries(
      hours: hours, slot: slot, calendar: calendar, today: today, forecast: forecast, plan: plan,
      leftAtStart: leftAtStart)
    atStart = series.atStart
    days = series.days
  }
}

extension TestingHours {
  /// What was left when a day began, of everything that is planned by now.
  func leftAtStart(of day: CalendarDay) -> Minutes {
    lines.map { line in
      let before = line.logged - (line.days[day] ?? .zero)
      return max(.zero, line.planned - before)
    }.sum
  }
}

extension Forecast {
  /// How work goes on by this forecast, at best and at worst; nil without a finish.
  func plan(
    raises: [PaceRaise], record: PaceRecord, calendar: WorkCalendar
  ) -> (pace: PacePlan, best: PacePlan, worst: PacePlan)? {
    guard case .finish(let finish) = self else { return nil }
    func plan(_ pace: Pace) -> PacePlan {
      PacePlan(pace: pace, raises: raises, record: record, calendar: calendar)
    }
    return (plan(finish.pace), plan(finish.best), plan(finish.worst))
  }
}

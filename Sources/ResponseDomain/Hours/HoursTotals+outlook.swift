extension HoursTotals {
  /// How the case stands to its slot: the same as its burndown tells, from what the queue keeps.
  ///
  /// Only the range of the forecast needs more than the last days.
  package func outlook(
    slot: Slot, calendar: WorkCalendar, at now: Instant, in zone: ZoneRules
  ) -> SlotOutlook {
    let today = zone.local(now).day
    let (forecast, record) = forecast(calendar: calendar, at: now, in: zone)
    let plan = forecast.plan(raises: raises, record: record, calendar: calendar)
    return SlotOutlook(
      slot: slot, forecast: forecast, leftAtStart: leftAtStart(of: today), plan: plan?.pace,
      calendar: calendar, today: today, hasPassed: slot.at <= now)
  }

  /// When the testing is over at the pace of the last days, and the days that this was reckoned by.
  func forecast(
    calendar: WorkCalendar, at now: Instant, in zone: ZoneRules
  ) -> (forecast: Forecast, record: PaceRecord) {
    let today = zone.local(now).day
    let record = record(calendar: calendar, before: today)
    let forecast = Forecast(
      hasPlan: !lines.isEmpty, leftAtStart: leftAtStart(of: today), leftNow: left, record: record,
      raises: raises, calendar: calendar, today: today)
    return (forecast, record)
  }

  private func leftAtStart(of today: CalendarDay) -> Minutes {
    lines.map { $0.leftAtStart(of: today) }.sum
  }

  private func record(calendar: WorkCalendar, before today: CalendarDay) -> PaceRecord {
    let days = Dictionary(recent.map { ($0.day, $0.spent) }, uniquingKeysWith: +)
    switch first {
    case .none: return PaceRecord(days: days, first: nil, calendar: calendar, before: today)
    case .on(let day):
      return PaceRecord(days: days, first: day, calendar: calendar, before: today)
    }
  }
}

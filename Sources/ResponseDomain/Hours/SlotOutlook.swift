/// How the testing of a case stands to its slot.
package struct SlotOutlook: Hashable, Sendable {
  package let slot: Slot
  /// Work days before the slot's day, today with them.
  package let workDays: Int
  /// Whether the slot's hour has come.
  package let hasPassed: Bool
  /// Hours a day that would finish before the slot, rounded up to whole hours; nil without a day.
  package let needed: Minutes?
  /// What will be left when the slot comes, at the pace of the forecast; nil without a forecast.
  package let short: Minutes?
  package let margin: Margin

  package enum Margin: Hashable, Sendable {
    case unknown
    /// The forecast has no finish.
    case never
    /// Work days from the slot's day through the finish.
    case late(workDays: Int)
    /// Work days between the finish and the slot's day.
    case spare(workDays: Int)
  }

  /// AT RISK: the forecast finish is not before the slot.
  package var isAtRisk: Bool {
    switch margin {
    case .unknown, .spare: false
    case .never, .late: true
    }
  }

  init(
    slot: Slot, forecast: Forecast, leftAtStart: Minutes, plan: PacePlan?,
    calendar: WorkCalendar, today: CalendarDay, hasPassed: Bool
  ) {
    self.slot = slot
    self.hasPassed = hasPassed
    let days = calendar.workDays(from: today, before: slot.day)
    workDays = days.count
    // When all is done, what was left this morning asks for nothing more.
    let open = forecast == .finished ? .zero : leftAtStart
    needed =
      days.isEmpty
      ? nil : .hours(Minutes((open.count + days.count - 1) / days.count).hoursUp)
    switch forecast {
    case .noPlan, .tooEarly:
      short = nil
      margin = .unknown
    case .finished:
      short = .zero
      margin = .spare(workDays: days.count)
    case .noFinish:
      short = leftAtStart
      margin = .never
    case .finish(let finish):
      let course = plan?.course(of: leftAtStart, from: today, through: slot.day) ?? [:]
      short = days.last.flatMap { course[$0] } ?? leftAtStart
      margin =
        finish.day < slot.day
        ? .spare(
          workDays: calendar.workDays(from: finish.day.adding(days: 1), before: slot.day).count)
        : .late(
          workDays: calendar.workDays(from: slot.day, before: finish.day.adding(days: 1)).count)
    }
  }
}

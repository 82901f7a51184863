/// The figures of a case's testing on one day: whole, exact, and independent of any window.
package struct Burndown: Hashable, Sendable {
  /// One column of the chart: a work day, or any other day with hours.
  package struct Day: Hashable, Sendable {
    package let day: CalendarDay
    package let isWorkDay: Bool
    /// Hours logged; nil for a day to come.
    package let logged: Minutes?
    /// Left when the day ended, today: left now; nil for a day to come.
    package let left: Minutes?
    /// What the even pace leaves when the day ends; nil without a slot.
    package let even: Minutes?
    /// What the forecast leaves when the day ends; nil for a past day or without a forecast.
    package let forecast: Minutes?
    package let best: Minutes?
    package let worst: Minutes?
    /// Planned hours that were added on this day, or taken away.
    package let scope: [PlanChange]
    /// Everything planned as the day ended.
    package let planned: Minutes
  }

  package let today: CalendarDay
  package let planned: Minutes
  package let logged: Minutes
  package let left: Minutes
  package let loggedToday: Minutes
  /// Left when today began: with what was planned by now.
  package let leftAtStart: Minutes
  package let engineering: Minutes
  /// Planned before the first day: where the curve begins.
  package let atStart: Minutes
  /// Oldest first; from the first day of work or of the plan through slot and forecast.
  package let days: [Day]
  package let record: PaceRecord
  package let forecast: Forecast
  /// Nil for a case without a slot.
  package let outlook: SlotOutlook?
  /// Whether the last days added more than they worked off.
  package let outgrown: Bool
  package let calendar: WorkCalendar

  /// The place of today among the work days before the slot, and how many they are; nil without
  /// a slot or after it.
  package var workDay: (number: Int, of: Int)? {
    guard let slot = outlook?.slot, let first = days.first?.day, today < slot.day else {
      return nil
    }
    let all = calendar.workDays(from: first, before: slot.day)
    let number = all.count { $0 <= today }
    return number == 0 ? nil : (number, all.count)
  }

  /// The share of the planned hours that is logged, in whole percent rounded down; nil without a
  /// plan.
  package var percent: Int? {
    planned > .zero ? max(0, logged.count) * 100 / planned.count : nil
  }

  package func day(_ day: CalendarDay) -> Day? { days.first { $0.day == day } }
}

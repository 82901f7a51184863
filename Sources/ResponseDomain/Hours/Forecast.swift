/// When the testing of a case will be finished, at the pace of the last work days.
///
/// TERMINAL.md, section 1: the pace is the mean of the last four whole work days; the finish is
/// work day ceil(left when today began / pace), counted from today; the range is that of the best
/// and the worst mean of three days in a row.
package enum Forecast: Hashable, Sendable {
  case noPlan
  /// Nothing is left.
  case finished
  /// Fewer whole days with data than a forecast needs.
  case tooEarly(days: Int)
  /// Nothing was done on the last days: no finish at this pace.
  case noFinish
  case finish(Finish)

  package struct Finish: Hashable, Sendable {
    /// The measured pace with what was decided to be added to it.
    package let pace: Pace
    package let best: Pace
    package let worst: Pace
    package let day: CalendarDay
    package let earliest: CalendarDay
    package let latest: Latest

    package enum Latest: Hashable, Sendable {
      case on(CalendarDay)
      /// The worst days were without work.
      case never
    }
  }

  /// - Parameters:
  ///   - leftAtStart: what was left when today began.
  ///   - leftNow: what is left now.
  package init(
    hasPlan: Bool, leftAtStart: Minutes, leftNow: Minutes, record: PaceRecord,
    raises: [PaceRaise], calendar: WorkCalendar, today: CalendarDay
  ) {
    guard hasPlan else {
      self = .noPlan
      return
    }
    guard leftNow > .zero else {
      self = .finished
      return
    }
    guard let pace = record.pace, let extremes = record.extremes else {
      self = .tooEarly(days: record.days.count)
      return
    }
    let plan = PacePlan(pace: pace, raises: raises, record: record, calendar: calendar)
    guard let day = plan.finish(of: leftAtStart, from: today) else {
      self = .noFinish
      return
    }
    let best = PacePlan(pace: extremes.best, raises: raises, record: record, calendar: calendar)
    let worst = PacePlan(pace: extremes.worst, raises: raises, record: record, calendar: calendar)
    self = .finish(
      Finish(
        pace: pace, best: extremes.best, worst: extremes.worst, day: day,
        // A pace that is at work now can lie outside of what three days in a row have shown.
        earliest: min(day, best.finish(of: leftAtStart, from: today) ?? day),
        latest: worst.finish(of: leftAtStart, from: today).map { .on(max(day, $0)) } ?? .never))
  }
}

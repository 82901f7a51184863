/// The even pace: straight to nothing at the slot over work days.
///
/// A change of scope lifts or lowers it: what is added on a day is spread over the work days that
/// were left when it began.
struct EvenPace {
  let start: Minutes
  let changes: [PlanChange]
  let first: CalendarDay
  let slot: CalendarDay
  let calendar: WorkCalendar

  /// Parts of a minute that are reckoned in, so that no float decides a rounding.
  private static let scale = 1_000_000

  /// What it leaves as each of some days ends, to the nearest minute.
  func left(on days: [CalendarDay]) -> [CalendarDay: Minutes] {
    let work = calendar.workDays(from: first, before: slot)
    let pieces = [(day: first, by: start)] + changes.map { (day: max($0.day, first), by: $0.by) }
    let spans = pieces.map { piece in
      (piece: piece, total: work.count { $0 >= piece.day })
    }
    var left: [CalendarDay: Minutes] = [:]
    for day in days {
      let remaining = work.count { $0 > day }
      let sum = spans.reduce(0) { sum, span in
        guard span.piece.day <= day, span.total > 0 else { return sum }
        return sum + span.piece.by.count * remaining * Self.scale / span.total
      }
      left[day] = max(.zero, Minutes((sum + Self.scale / 2) / Self.scale))
    }
    return left
  }
}

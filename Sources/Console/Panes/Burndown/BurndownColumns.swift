internal import ResponseDomain

/// Where the days of a burndown stand in a plot of some columns.
///
/// Where not all have room the earliest are left out: what is to come matters more.
struct BurndownColumns {
  struct Place: Hashable {
    /// Nil for the start, before the first day.
    let day: CalendarDay?
    let column: Int
  }

  /// Columns of a bar.
  let width: Int
  /// Columns from one day to the next.
  let pitch: Int
  let places: [Place]
  /// The column of the slot; nil when it is not in sight.
  let slotColumn: Int?
  /// Columns in use, the axis behind the last day included.
  let used: Int

  init(days: [CalendarDay], slot: CalendarDay?, today: CalendarDay, room: Int) {
    let all: [CalendarDay?] = [nil] + days
    // A blank before the first, one column for the slot, two of the axis at the end.
    let free = max(1, room - 4)
    let wanted = all.count
    (width, pitch) = wanted * 3 <= free + 1 ? (2, 3) : wanted * 2 <= free + 1 ? (1, 2) : (1, 1)
    let count = min(wanted, max(1, (free + pitch - width) / pitch))
    var first = wanted - count
    // Today stays in sight, with a day before it.
    if let now = all.firstIndex(of: today), now <= first { first = max(0, now - 1) }
    var places: [Place] = []
    var slotColumn: Int?
    var column = 1
    for day in all[first..<min(wanted, first + count)] {
      if slotColumn == nil, let slot, let day, day >= slot {
        slotColumn = column
        column += 1
      }
      places.append(Place(day: day, column: column))
      column += pitch
    }
    self.places = places
    self.slotColumn = slotColumn
    used = min(room, column - pitch + width + 2)
  }

  func place(of day: CalendarDay) -> Int? { places.first { $0.day == day }?.column }

  /// From the earliest finish through the latest, as far as they are in sight.
  func span(of finish: Forecast.Finish) -> Range<Int>? {
    let inside = places.filter { place in
      guard let day = place.day, day >= finish.earliest else { return false }
      switch finish.latest {
      case .never: return true
      case .on(let last): return day <= last
      }
    }
    guard let low = inside.first?.column, let high = inside.last?.column else { return nil }
    return low..<(high + width)
  }
}

internal import ResponseDomain

/// A case on a slot as the feed last told it.
final class FedCase {
  let slot: Slot
  /// As the store has it, for telling whether it is another one.
  let slotText: String
  /// Of the case's stream, when this was read.
  private(set) var version: Int
  private(set) var cells: WallCells?
  private var matrix: Matrix?
  private var hours: TestingHours
  private var lastFigures: (day: CalendarDay, calendar: WorkCalendar, figures: Figures)?

  /// What follows from hours and slot; it holds for a day.
  struct Figures {
    let hours: WallHours?
    let isAtRisk: Bool
  }

  init(slot: Slot, slotText: String, version: Int, matrix: Matrix?, hours: TestingHours) {
    self.slot = slot
    self.slotText = slotText
    self.version = version
    self.matrix = matrix
    self.hours = hours
    cells = matrix.map(WallCells.init)
  }

  /// Carries later events of the case into what was read of it.
  func advance(by news: [RecordedEvent], to version: Int) {
    self.version = version
    for recorded in news {
      guard case .case(_, let event) = recorded.event else { continue }
      if case .hours(let change) = event {
        hours.apply(change)
        lastFigures = nil
      }
      matrix?.apply(event)
    }
    if news.contains(where: \.event.changesCells) { cells = matrix.map(WallCells.init) }
  }

  func figures(on day: CalendarDay, at now: Instant, under policy: Policy) -> Figures {
    if let last = lastFigures, last.day == day, last.calendar == policy.calendar {
      return last.figures
    }
    let burndown = Burndown(
      hours, slot: slot, calendar: policy.calendar, at: now, in: policy.cadence.zone)
    let figures = Figures(
      hours: WallHours(burndown), isAtRisk: burndown.outlook?.isAtRisk ?? false)
    lastFigures = (day, policy.calendar, figures)
    return figures
  }
}

extension Event {
  /// Whether a matrix is another one after it.
  var changesCells: Bool {
    guard case .case(_, let event) = self else { return false }
    if case .none = event.cellChange { return false }
    return true
  }
}

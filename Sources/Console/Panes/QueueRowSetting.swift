internal import Grid
internal import ResponseDomain

/// What all rows of the queue are drawn by.
struct QueueRowSetting: Equatable {
  let list: Rect
  let now: Instant
  let console: ConsoleSetting
  let hasHeadings: Bool
  let places: [ColumnPlan<QueueColumn>.Place]

  init(list: Rect, places: [ColumnPlan<QueueColumn>.Place], state: borrowing ConsoleState) {
    self.list = list
    self.places = places
    now = state.clockedAt
    console = state.setting
    hasHeadings = QueuePane.hasHeadings(state.screen)
  }
}

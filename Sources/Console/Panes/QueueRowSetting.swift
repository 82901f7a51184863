internal import Grid
internal import ResponseDomain

/// What all rows of the queue are drawn by.
struct QueueRowSetting: Hashable {
  let list: Rect
  let now: Instant
  let policy: Policy
  let glyphs: GlyphSet
  let rightToLeft: SafeText.RightToLeft
  let hasHeadings: Bool
  let places: [ColumnPlan<QueueColumn>.Place]

  init(list: Rect, places: [ColumnPlan<QueueColumn>.Place], state: ConsoleState) {
    self.list = list
    self.places = places
    now = state.now
    policy = state.setting.policy
    glyphs = state.setting.glyphs
    rightToLeft = state.setting.rightToLeft
    hasHeadings = QueuePane.hasHeadings(state.screen)
  }
}

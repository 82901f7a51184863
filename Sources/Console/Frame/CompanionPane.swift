internal import Grid
internal import ResponseDomain

/// What a pane of a case shows while it stands beside the one that keys go to.
struct CompanionPane: Equatable {
  private let rect: Rect
  private let reading: CaseView.Reading
  private let now: Instant
  /// It can move within the second, when the desk is read.
  private let clockedAt: Instant
  private let entry: ThreadEntry.ID?
  private let text: MailText?
  private let scroll: Int
  private let burndown: BurndownState

  /// Nil where the pane has the focus, or no case is shown.
  init?(_ pane: Pane, in rect: Rect, of state: borrowing ConsoleState) {
    guard state.pane != pane, case .case(let view) = state.shown else { return nil }
    self.rect = rect
    reading = view.reading
    now = state.now
    clockedAt = state.clockedAt
    entry = view.cursor
    text = view.text
    scroll = view.scroll
    burndown = state.burndown
  }
}

internal import Grid

/// The frame of a pane that stands beside others: heavy around the focus.
enum PaneFrame {
  static func draw(
    on frame: inout Frame, in rect: Rect, pane: Pane, title: SafeText, note: SafeText,
    state: ConsoleState
  ) {
    let hasFocus = state.pane == pane
    frame.box(
      rect, style: hasFocus ? .heavy : .light, role: hasFocus ? .frameFocus : .frame, title: title,
      note: note)
  }
}

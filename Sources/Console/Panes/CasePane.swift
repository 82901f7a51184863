internal import Grid
internal import ResponseDomain

/// The pane of one case or report: its stage, its thread, its gate and its facts.
enum CasePane {
  static func draw(on frame: inout Frame, in rect: Rect, state: ConsoleState) {
    frame.fill(rect, with: .blank(.text))
  }
}

internal import Grid
internal import ResponseDomain

/// The pane of one case or report: its stage, its thread, its gate and its facts.
enum CasePane {
  /// Draws what is opened; from 80 columns on in boxes of its own, else as one column.
  static func draw(on frame: inout Frame, in rect: Rect, state: ConsoleState) {
    frame.fill(rect, with: .blank(.text))
    guard !rect.isEmpty else { return }
    switch state.shown {
    case .nothing:
      let at = Point(column: rect.column + 1, row: rect.row)
      frame.put(
        "Nothing is opened. 1 goes to the queue, Enter opens a row.", at: at,
        columns: rect.columns - 1, role: .dim)
    case .report(let view):
      ReportDrawing(view: view, state: state).draw(on: &frame, in: rect)
    case .case(let view):
      CaseDrawing(view: view, state: state).draw(on: &frame, in: rect)
    }
  }

  /// What stands in the title of a frame around the pane: `CASE #1026  crit  fixing`.
  static func title(_ state: ConsoleState) -> SafeText {
    switch state.shown {
    case .nothing: "CASE"
    case .report(let view): "REPORT \(view.report.id.safe)"
    case .case(let view):
      [
        "CASE \(view.subject.id.safe)", view.subject.rated.shortWords,
        view.subject.stage.name.words,
      ].joined(separator: "  ")
    }
  }

  /// What stands in the lower edge of a frame around the pane: `thread 7, unread 1`.
  static func note(_ state: ConsoleState) -> SafeText {
    switch state.shown {
    case .nothing, .report: ""
    case .case(let view): "thread \(view.thread.count), unread \(view.subject.unread.count)"
    }
  }

  /// What the message line says of the pane when there is nothing else to say: the pinned notes.
  static func hint(_ state: ConsoleState) -> SafeText {
    switch state.shown {
    case .nothing, .report: ""
    case .case(let view): view.subject.pinned.map(\.line).joined(separator: "  ")
    }
  }
}

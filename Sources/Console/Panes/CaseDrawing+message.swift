internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// What the selected line of the thread says in full.
  func drawMessage(on frame: inout Frame, in rect: Rect) {
    guard let selected, !rect.isEmpty else { return }
    if let text = view.text, text.digest == selected.mail {
      MessageDrawing(
        text: text, scroll: view.scroll, rightToLeft: state.setting.rightToLeft,
        isBrief: isBeside(rect)
      ).draw(on: &frame, in: rect)
      return
    }
    if selected.mail != nil {
      drawLines(["⏎ reads it"], on: &frame, in: rect)
      return
    }
    let words =
      selected.draft.map { draft in
        [
          "To \(draft.to.safe)" as SafeText, "Subject \(draft.subject.line)", draft.text.block,
        ].joined(separator: "\n")
      } ?? selected.event.details(in: zone)
    let lines = words.wrapped(to: max(1, rect.columns - 2))
    let first = min(max(0, view.scroll), max(0, lines.count - 1))
    drawLines(Array(lines.dropFirst(first)), on: &frame, in: rect)
  }
}

package import Grid
internal import ResponseDomain

/// Draws the console: a function of the state and nothing else, for any size.
package func frame(_ state: ConsoleState) -> Frame {
  var memory = FrameMemory()
  return frame(state, remembering: &memory)
}

/// The same frame, made faster: what the memory knows from the frame before is not drawn again.
package func frame(_ state: ConsoleState, remembering memory: inout FrameMemory) -> Frame {
  let screen = state.screen
  var frame = memory.begin(
    FrameGround(layout: screen, pane: state.pane, setting: state.setting),
    isCovered: !state.boxes.isEmpty)
  switch screen.shape {
  case .tiny:
    frame.fill(screen.top, with: .blank(.text))
    TinyLine.draw(on: &frame, in: screen.top, state: state)
  case .list, .single, .pair, .quad:
    TopLine(of: state, on: screen).draw(on: &frame, in: screen.top, unless: &memory.top)
    TabLine(of: state, on: screen).draw(on: &frame, in: screen.tabs, unless: &memory.tabs)
    RuleLine(of: state, on: screen).draw(on: &frame, in: screen.rule, unless: &memory.rule)
    drawPanes(on: &frame, screen, state, &memory)
    // The message and the footer are drawn last, so that the cursor of a typed text wins.
    for box in state.boxes { box.content.draw(on: &frame, in: state) }
    if !(state.boxes.last?.content.ownsMessageLine ?? false) {
      MessageLineView.draw(on: &frame, in: screen.message, state: state)
    }
    Footer(of: state, columns: screen.footer.columns)
      .draw(on: &frame, in: screen.footer, unless: &memory.footer)
  }
  memory.keep(frame)
  return frame
}

private func drawPanes(
  on frame: inout Frame, _ screen: Layout, _ state: ConsoleState, _ memory: inout FrameMemory
) {
  if state.pane == .queue, state.isEmptyDesk {
    frame.fill(screen.body, with: .blank(.text))
    memory.forgetPanes()
    EmptyPane.draw(on: &frame, in: screen.body, state: state)
    return
  }
  // The pane with the focus is last: the hardware cursor is its own.
  let focus = state.pane
  for pane in screen.panes.panes.filter({ $0 != focus }) + [focus] {
    guard let rect = screen.panes[pane], !rect.isEmpty else { continue }
    switch pane {
    case .queue: QueuePane.draw(on: &frame, in: rect, state: state, remembering: &memory)
    case .case:
      if memory.recall(.case, in: rect, of: state) { continue }
      let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
      CasePane.draw(on: &frame, in: inner, state: state)
      if screen.hasFrames {
        PaneFrame.draw(
          on: &frame, in: rect, pane: .case, title: "2 \(CasePane.title(state))",
          note: CasePane.note(state), state: state)
      }
    case .journal:
      frame.fill(rect, with: .blank(.text))
      JournalPane.draw(on: &frame, in: rect, state: state)
    case .matrix:
      let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
      MatrixPane.draw(on: &frame, in: inner, state: state, unless: &memory.matrix)
      if screen.hasFrames {
        PaneFrame.draw(
          on: &frame, in: rect, pane: .matrix, title: "3 \(MatrixPane.title(state))",
          note: MatrixPane.note(state), state: state)
      }
    case .burndown:
      if memory.recall(.burndown, in: rect, of: state) { continue }
      let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
      frame.fill(inner, with: .blank(.text))
      BurndownPane.draw(on: &frame, in: inner, state: state)
      if screen.hasFrames {
        PaneFrame.draw(
          on: &frame, in: rect, pane: .burndown, title: BurndownPane.title(state),
          note: BurndownPane.note(state), state: state)
      }
    case .tracks, .slots: frame.fill(rect, with: .blank(.text))
    }
  }
}

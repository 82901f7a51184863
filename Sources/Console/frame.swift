package import Grid
internal import ResponseDomain

/// Draws the console: a function of the state and nothing else, for any size.
package func frame(_ state: ConsoleState) -> Frame {
  var memory = FrameMemory()
  return frame(state, remembering: &memory)
}

/// The same frame, made faster: what the memory knows from the frame before is not drawn again.
package func frame(_ state: ConsoleState, remembering memory: inout FrameMemory) -> Frame {
  var frame = Frame(size: state.size, glyphs: state.setting.glyphs)
  let screen = state.screen
  switch screen.shape {
  case .tiny: TinyLine.draw(on: &frame, in: screen.top, state: state)
  case .list, .single, .pair, .quad:
    TopLine(state: state).draw(on: &frame, in: screen.top, screen: screen)
    TabLine.draw(on: &frame, in: screen.tabs, state: state)
    RuleLine.draw(on: &frame, in: screen.rule, state: state)
    drawPanes(on: &frame, screen, state, &memory)
    memory.keep(frame)
    // The message and the footer are drawn last, so that the cursor of a typed text wins.
    for box in state.boxes { box.content.draw(on: &frame, in: state) }
    if !(state.boxes.last?.content.ownsMessageLine ?? false) {
      MessageLineView.draw(on: &frame, in: screen.message, state: state)
    }
    Footer.draw(on: &frame, in: screen.footer, state: state)
  }
  return frame
}

private func drawPanes(
  on frame: inout Frame, _ screen: Layout, _ state: ConsoleState, _ memory: inout FrameMemory
) {
  if state.pane == .queue, state.isEmptyDesk {
    EmptyPane.draw(on: &frame, in: screen.body, state: state)
    return
  }
  // The pane with the focus is last: the hardware cursor is its own.
  let others = screen.panes.keys.filter { $0 != state.pane }.sorted { $0.rawValue < $1.rawValue }
  for pane in others + [state.pane] {
    guard let rect = screen.panes[pane], !rect.isEmpty else { continue }
    switch pane {
    case .queue: QueuePane.draw(on: &frame, in: rect, state: state, remembering: &memory)
    case .case:
      let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
      CasePane.draw(on: &frame, in: inner, state: state)
      if screen.hasFrames {
        PaneFrame.draw(
          on: &frame, in: rect, pane: .case, title: "2 \(CasePane.title(state))",
          note: CasePane.note(state), state: state)
      }
    case .journal: JournalPane.draw(on: &frame, in: rect, state: state)
    case .matrix:
      let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
      MatrixPane.draw(on: &frame, in: inner, state: state)
      if screen.hasFrames {
        PaneFrame.draw(
          on: &frame, in: rect, pane: .matrix, title: "3 \(MatrixPane.title(state))",
          note: MatrixPane.note(state), state: state)
      }
    case .burndown:
      let inner = screen.hasFrames ? rect.inset(columns: 1, rows: 1) : rect
      BurndownPane.draw(on: &frame, in: inner, state: state)
      if screen.hasFrames {
        PaneFrame.draw(
          on: &frame, in: rect, pane: .burndown, title: BurndownPane.title(state),
          note: BurndownPane.note(state), state: state)
      }
    case .tracks, .slots: break
    }
  }
}

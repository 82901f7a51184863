import Console
import Grid
import Testing

extension FrameMemory {
  /// Expects the remembered frame of a state to be the one that is drawn anew.
  @discardableResult
  mutating func check(
    _ state: ConsoleState, after message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Frame {
    let anew = frame(state)
    let remembered = frame(state, remembering: &self)
    // A frame is too much to be printed whole.
    let differing = anew.text.indices.filter {
      anew.changedColumns(in: $0, since: remembered) != nil
    }
    #expect(
      differing == [], "after \(message) in \(state.pane), \(state.size)",
      sourceLocation: sourceLocation)
    #expect(
      (anew.cursor, anew.isCursorVisible) == (remembered.cursor, remembered.isCursorVisible),
      sourceLocation: sourceLocation)
    return remembered
  }
}

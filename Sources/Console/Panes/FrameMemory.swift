internal import Grid

/// What the frame before was made from, so that a row that shows the same again is not drawn again.
///
/// A step of the cursor changes two rows of a list; drawing all of them would take most of its time.
package struct FrameMemory: Sendable {
  /// The panes as they were drawn, before any box was laid over them.
  private var drawn: Frame?
  private var rows: [Int: QueueRow] = [:]
  private var upcoming: [Int: QueueRow] = [:]
  private var setting: QueueRowSetting?

  package init() {}

  /// Takes the frame that the panes have just been drawn on.
  mutating func keep(_ frame: Frame) {
    drawn = frame
    rows = upcoming
    upcoming = [:]
  }

  /// Begins a list; rows that were drawn under another setting are forgotten.
  mutating func begin(under setting: QueueRowSetting) {
    guard setting != self.setting else { return }
    self.setting = setting
    rows = [:]
  }

  /// Brings a row back as it was drawn in the same place; false when it was another.
  mutating func recall(_ row: QueueRow, in line: Rect, on frame: inout Frame) -> Bool {
    upcoming[line.row] = row
    guard rows[line.row] == row, let drawn, drawn.size == frame.size else { return false }
    let start = line.row * frame.size.columns + line.column
    frame.cells.replaceSubrange(
      start..<start + line.columns, with: drawn.cells[start..<start + line.columns])
    return true
  }
}

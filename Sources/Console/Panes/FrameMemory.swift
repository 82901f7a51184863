internal import Grid

/// What the frame before was made from, so that a row that shows the same again is not drawn again.
///
/// A step of the cursor changes two rows of a list; drawing all of them would take most of its time.
package struct FrameMemory: Sendable {
  /// Nil where a box lay over the panes.
  private var drawn: Frame?
  private var rows: [Int: QueueRow] = [:]
  private var upcoming: [Int: QueueRow] = [:]
  private var setting: QueueRowSetting?
  private var columns: (width: Int, places: [ColumnPlan<QueueColumn>.Place])?

  package init() {}

  /// Takes a frame that is done.
  mutating func keep(_ frame: Frame, isCovered: Bool) {
    drawn = isCovered ? nil : frame
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
    frame.copy(line, from: drawn)
    return true
  }

  /// The places of the queue's columns, which change only with its width.
  mutating func places(in width: Int) -> [ColumnPlan<QueueColumn>.Place] {
    if let columns, columns.width == width { return columns.places }
    let places = QueueColumn.places(in: width)
    columns = (width, places)
    return places
  }
}

internal import Grid

/// The frame before, and what each of its parts was drawn from, so that a part that shows the same
/// again is not drawn again.
///
/// A step of the cursor changes two rows of a list; drawing all else takes most of its time.
package struct FrameMemory: Sendable {
  private var ground: FrameGround?
  private var drawn: Frame?
  /// Of the last frame.
  private var edition = 0
  var top: TopLine?
  var tabs: TabLine?
  var rule: RuleLine?
  var footer: Footer?
  var queue: QueueList.Drawn?
  var matrix: MatrixBackdrop.Drawn?
  private var companions: [Pane: CompanionPane] = [:]
  private var columns: (width: Int, idWidth: Int, places: [ColumnPlan<QueueColumn>.Place])?

  package init() {}

  /// The frame to draw on: the one before, or a blank one where that cannot be gone on with.
  ///
  /// - Parameter isCovered: whether something is to lie over the parts, which it then spoils.
  mutating func begin(_ ground: FrameGround, isCovered: Bool) -> Frame {
    edition += 1
    // Whoever draws now has the frame for itself, so that nothing of it is copied.
    let before = drawn.take()
    if let before, ground == self.ground, !isCovered {
      var frame = before.next(edition: edition)
      frame.cursor = Point(column: 0, row: 0)
      frame.isCursorVisible = false
      return frame
    }
    top = nil
    tabs = nil
    rule = nil
    footer = nil
    forgetPanes()
    self.ground = isCovered ? nil : ground
    return Frame(
      size: ground.layout.size, glyphs: ground.setting.glyphs, edition: edition)
  }

  /// Forgets the panes, because something else is drawn in their place.
  mutating func forgetPanes() {
    queue = nil
    matrix = nil
    companions = [:]
  }

  /// Takes a frame that is done.
  mutating func keep(_ frame: Frame) {
    drawn = frame
  }

  /// Whether a pane beside the focus stands on the screen already as it is to be drawn.
  mutating func recall(_ pane: Pane, in rect: Rect, of state: ConsoleState) -> Bool {
    let companion = CompanionPane(pane, in: rect, of: state)
    let isSame = companion != nil && companions[pane] == companion
    companions[pane] = companion
    return isSame
  }

  /// The places of the queue's columns, which change only with its width and its longest name.
  mutating func places(in width: Int, idWidth: Int) -> [ColumnPlan<QueueColumn>.Place] {
    if let columns, columns.width == width, columns.idWidth == idWidth { return columns.places }
    let places = QueueColumn.places(in: width, idWidth: idWidth)
    columns = (width, idWidth, places)
    return places
  }
}

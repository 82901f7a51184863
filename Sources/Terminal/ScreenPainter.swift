internal import CTerminal
internal import Grid

/// Sends to ncurses the rows of a frame that differ from the frame before.
struct ScreenPainter {
  private struct Style {
    let role: Role
    let overlay: Role?
    let attributes: UInt8
    let pair: Int32
  }

  private var painted: Frame?
  private var palette = Palette(looks: [:])
  private var pairs: ColorPairs
  private var style: Style?

  init(space: ColorSpace) {
    pairs = ColorPairs(space: space)
  }

  /// Forgets what is on the screen, because somebody else drew there.
  mutating func forget() {
    painted = nil
  }

  /// Paints on a screen of `size`; what does not fit is cut, what is missing stays blank.
  mutating func paint(_ frame: Frame, palette: Palette, on size: Size) {
    if palette != self.palette || painted?.size != frame.size {
      self.palette = palette
      painted = nil
      style = nil
    }
    if painted == nil { ct_erase() }
    for row in 0..<min(frame.size.rows, size.rows) {
      let cells = frame.row(row)
      if let painted, painted.row(row) == cells { continue }
      send(cells, row: row, columns: size.columns)
    }
    painted = frame
    ct_show(
      Int32(max(0, min(frame.cursor.row, size.rows - 1))),
      Int32(max(0, min(frame.cursor.column, size.columns - 1))), frame.isCursorVisible)
  }

  private mutating func send(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
    var sent: [CTCell] = []
    sent.reserveCapacity(cells.count)
    let end = min(cells.count, columns) + cells.startIndex
    for index in cells.startIndex..<end {
      var cell = cells[index]
      switch cell.part {
      case .single: break
      case .lead:
        // A half has no picture: its column stays blank.
        let hasTail = index + 1 < end && cells[index + 1].part == .tail
        if !hasTail { cell = Cell(" ", role: cell.role, overlay: cell.overlay) }
      case .tail:
        let hasLead = index > cells.startIndex && cells[index - 1].part == .lead
        if hasLead { continue }
        cell = Cell(" ", role: cell.role, overlay: cell.overlay)
      }
      sent.append(converted(cell))
    }
    ct_put_row(Int32(row), sent, Int32(sent.count))
  }

  private mutating func converted(_ cell: Cell) -> CTCell {
    let style = style(of: cell)
    return CTCell(
      text: (cell.base.value, cell.firstMark?.value ?? 0, cell.secondMark?.value ?? 0),
      pair: style.pair, attributes: style.attributes, columns: cell.part == .lead ? 2 : 1)
  }

  /// Neighbours mostly share their meaning, so the last answer is kept.
  private mutating func style(of cell: Cell) -> Style {
    if let style, style.role == cell.role, style.overlay == cell.overlay { return style }
    let look = palette.look(of: cell.role, under: cell.overlay)
    let made = Style(
      role: cell.role, overlay: cell.overlay, attributes: look.attributes.rawValue & 0xF,
      pair: pairs.number(for: look))
    style = made
    return made
  }
}

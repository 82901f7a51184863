internal import CTerminal
internal import Grid

/// Sends to ncurses the rows of a frame that differ from the frame before.
struct ScreenPainter {
  private struct Style {
    let role: Role
    let overlay: Role?
    let attributes: UInt8
    let pair: Int32
    /// What shows of it on a blank.
    let ground: Ground
  }

  private struct Ground: Equatable {
    private static let shown: Look.Attributes = [.underline, .reverse]

    let background: Look.Ink
    let attributes: Look.Attributes
    /// Turned around, the foreground shows too.
    let foreground: Look.Ink?

    init(_ look: Look) {
      background = look.background
      attributes = Look.Attributes(rawValue: look.attributes.rawValue & Self.shown.rawValue)
      foreground = look.attributes.contains(.reverse) ? look.foreground : nil
    }
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
      let whole = 0..<frame.size.columns
      let changed = painted.map { frame.changedColumns(in: row, since: $0) } ?? whole
      if let changed { send(changed, of: row, in: frame, on: size) }
    }
    painted = frame
    ct_show(
      Int32(max(0, min(frame.cursor.row, size.rows - 1))),
      Int32(max(0, min(frame.cursor.column, size.columns - 1))), frame.isCursorVisible)
  }

  private mutating func send(_ columns: Range<Int>, of row: Int, in frame: Frame, on size: Size) {
    let columns = columns.clamped(to: 0..<max(0, size.columns))
    guard !columns.isEmpty else { return }
    let cells = frame.row(row)
    var sent: [CTCell] = []
    sent.reserveCapacity(columns.count)
    for index in (cells.startIndex + columns.lowerBound)..<(cells.startIndex + columns.upperBound) {
      var cell = cells[index]
      switch cell.part {
      case .single: break
      case .lead:
        // A half has no picture: its column stays blank.
        let hasTail =
          index + 1 < cells.startIndex + columns.upperBound && cells[index + 1].part == .tail
        if !hasTail { cell = Cell(" ", role: cell.role, overlay: cell.overlay) }
      case .tail:
        let hasLead =
          index > cells.startIndex + columns.lowerBound && cells[index - 1].part == .lead
        if hasLead { continue }
        cell = Cell(" ", role: cell.role, overlay: cell.overlay)
      }
      let style = style(of: cell, before: cells[(index + 1)...])
      sent.append(
        CTCell(
          text: (cell.base.value, cell.firstMark?.value ?? 0, cell.secondMark?.value ?? 0),
          pair: style.pair, attributes: style.attributes, columns: cell.part == .lead ? 2 : 1))
    }
    ct_put_row(Int32(row), Int32(columns.lowerBound), sent, Int32(sent.count))
  }

  /// The style of a cell: the last one where that looks the same.
  ///
  /// A blank between two words does in the style of the first, and each change of style takes some
  /// 20 bytes, as many as the words themselves. Longer runs of blanks ncurses clears.
  private mutating func style(of cell: Cell, before rest: ArraySlice<Cell>) -> Style {
    // Neighbours mostly share their meaning.
    if let style, style.role == cell.role, style.overlay == cell.overlay { return style }
    let made = made(for: cell)
    if let style, cell.base == " ", cell.firstMark == nil, style.ground == made.ground,
      rest.prefix(4).contains(where: { $0.base != " " })
    {
      return style
    }
    style = made
    return made
  }

  private mutating func made(for cell: Cell) -> Style {
    let look = palette.look(of: cell.role, under: cell.overlay)
    return Style(
      role: cell.role, overlay: cell.overlay, attributes: look.attributes.rawValue & 0xF,
      pair: pairs.number(for: look), ground: Ground(look))
  }
}

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
    let background: Look.Ink
    let attributes: Look.Attributes
    /// Turned around, the foreground shows too.
    let foreground: Look.Ink?

    init(_ look: Look) {
      background = look.background
      attributes = look.attributes.intersection([.underline, .reverse])
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
    let width = frame.size.columns
    for row in 0..<min(frame.size.rows, size.rows) {
      let cells = row * width..<(row + 1) * width
      if let changed = changes(in: cells, of: frame) {
        send(frame.cells[changed], at: changed.lowerBound - cells.lowerBound, row: row, on: size)
      }
    }
    painted = frame
    ct_show(
      Int32(max(0, min(frame.cursor.row, size.rows - 1))),
      Int32(max(0, min(frame.cursor.column, size.columns - 1))), frame.isCursorVisible)
  }

  /// The part of a row that differs from what is on the screen, whole characters of both; nil when
  /// nothing does.
  private func changes(in row: Range<Int>, of frame: Frame) -> Range<Int>? {
    guard let painted else { return row }
    return frame.cells.withUnsafeBufferPointer { new in
      painted.cells.withUnsafeBufferPointer { old in
        var low = row.lowerBound
        while low < row.upperBound, new[low] == old[low] { low += 1 }
        guard low < row.upperBound else { return nil }
        var high = row.upperBound
        while new[high - 1] == old[high - 1] { high -= 1 }
        if low > row.lowerBound, new[low].part == .tail || old[low].part == .tail { low -= 1 }
        if high < row.upperBound, new[high].part == .tail || old[high].part == .tail { high += 1 }
        return low..<high
      }
    }
  }

  private mutating func send(_ cells: ArraySlice<Cell>, at column: Int, row: Int, on size: Size) {
    var sent: [CTCell] = []
    sent.reserveCapacity(cells.count)
    let end = min(cells.count, size.columns - column) + cells.startIndex
    guard end > cells.startIndex else { return }
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
      sent.append(converted(cell, inGap: isInGap(index, of: cells[..<end])))
    }
    ct_put_row(Int32(row), Int32(column), sent, Int32(sent.count))
  }

  /// Whether a blank stands shortly before something else; longer runs of blanks ncurses clears.
  private func isInGap(_ index: Int, of cells: ArraySlice<Cell>) -> Bool {
    cells[index].base == " " && cells[index...].dropFirst().prefix(4).contains { $0.base != " " }
  }

  private mutating func converted(_ cell: Cell, inGap: Bool) -> CTCell {
    let before = style
    var style = style(of: cell)
    // A blank between two words looks the same in the style of the first, and each change of style
    // takes some 20 bytes, as many as the words themselves.
    if inGap, let before, before.ground == style.ground {
      style = before
      self.style = before
    }
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
      pair: pairs.number(for: look), ground: Ground(look))
    style = made
    return made
  }
}

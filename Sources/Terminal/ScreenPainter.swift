internal import CTerminal
internal import Grid

/// Sends to ncurses the rows of a frame that differ from the frame before.
struct ScreenPainter {
  /// A copy of our own: sharing that of the frame would have all of it copied at the next change.
  private var painted: Frame?
  private var palette = Palette(looks: [:])
  private var styles: PaintStyles
  /// What is sent of a row; kept, so that no row asks for memory.
  private var sent: [CTCell] = []

  init(space: ColorSpace) {
    styles = PaintStyles(space: space)
  }

  /// Forgets what is on the screen, because somebody else drew there.
  mutating func forget() {
    painted = nil
  }

  /// Paints on a screen of `size`; what does not fit is cut, what is missing stays blank.
  mutating func paint(_ frame: Frame, palette: Palette, on size: Size) {
    if palette != self.palette {
      self.palette = palette
      styles.forget()
      painted = nil
    }
    if painted?.size != frame.size { painted = nil }
    if painted == nil { ct_erase() }
    if painted == nil {
      for row in 0..<min(frame.size.rows, size.rows) {
        send(0..<frame.size.columns, of: row, in: frame, on: size)
      }
      painted = frame.copied()
    } else {
      let isNext = painted?.edition == frame.edition - 1
      for row in 0..<min(frame.size.rows, size.rows) where !isNext || frame.touched.contains(row) {
        guard let changed = painted?.takeChanges(of: row, from: frame) else { continue }
        send(changed, of: row, in: frame, on: size)
      }
      painted?.follow(frame)
    }
    ct_show(
      Int32(max(0, min(frame.cursor.row, size.rows - 1))),
      Int32(max(0, min(frame.cursor.column, size.columns - 1))), frame.isCursorVisible)
  }

  private mutating func send(_ columns: Range<Int>, of number: Int, in frame: Frame, on size: Size)
  {
    let columns = columns.clamped(to: 0..<max(0, size.columns))
    guard !columns.isEmpty else { return }
    let start = number * frame.size.columns
    let rowEnd = start + frame.size.columns
    let end = start + columns.upperBound
    var row = sent
    sent = []
    row.removeAll(keepingCapacity: true)
    frame.cells.withUnsafeBufferPointer { cells in
      var index = start + columns.lowerBound
      while index < end {
        // Nearly all cells are single, in ASCII, and look like the one before.
        if let last = styles.last {
          while index < end, cells[index].lookNumber == last.number,
            let character = cells[index].asciiCharacter
          {
            row.append(CTCell(character, style: last.style))
            index += 1
          }
          if index == end { break }
        }
        let cell = cells[index]
        // A half has no picture: its column stays blank.
        let shown: Cell?
        switch cell.part {
        case .single: shown = cell
        case .lead:
          let hasTail = index + 1 < end && cells[index + 1].part == .tail
          shown = hasTail ? cell : Cell(" ", role: cell.role, overlay: cell.overlay)
        case .tail:
          let hasLead = index > start + columns.lowerBound && cells[index - 1].part == .lead
          shown = hasLead ? nil : Cell(" ", role: cell.role, overlay: cell.overlay)
        }
        index += 1
        guard let shown else { continue }
        row.append(
          CTCell(shown, style: styles.style(of: shown, before: cells[index..<rowEnd], in: palette)))
      }
    }
    sent = row
    ct_put_row(Int32(number), Int32(columns.lowerBound), sent, Int32(sent.count))
  }
}

extension CTCell {
  fileprivate init(_ character: UInt32, style: PaintStyles.Style) {
    self.init(
      text: (character, 0, 0), pair: style.pair, attributes: style.attributes, columns: 1)
  }

  fileprivate init(_ cell: Cell, style: PaintStyles.Style) {
    self.init(
      text: (cell.base.value, cell.firstMark?.value ?? 0, cell.secondMark?.value ?? 0),
      pair: style.pair, attributes: style.attributes, columns: cell.part == .lead ? 2 : 1)
  }
}

internal import Grid

/// What ncurses is told of the looks of cells: found once for each meaning, not for each cell.
struct PaintStyles {
  struct Style {
    let attributes: UInt8
    let pair: Int32
    /// What shows of it on a blank.
    fileprivate let ground: Ground
  }

  fileprivate struct Ground: Equatable {
    private static let shown: Look.Attributes = [.underline, .reverse]

    let background: Look.Ink
    let attributes: Look.Attributes
    /// Turned around, the foreground shows too.
    let foreground: Look.Ink?

    init(_ look: Look) {
      background = look.background
      attributes = look.attributes.intersection(Self.shown)
      foreground = look.attributes.contains(.reverse) ? look.foreground : nil
    }
  }

  private var pairs: ColorPairs
  /// A screen has few of them: going through them takes less time than any hash.
  private var made: [(number: UInt16, style: Style)] = []
  /// The style of the cell before, which neighbours mostly share.
  private(set) var last: (number: UInt16, style: Style)?

  init(space: ColorSpace) {
    pairs = ColorPairs(space: space)
  }

  /// Forgets the looks, because the palette has changed.
  mutating func forget() {
    made = []
    last = nil
  }

  /// The style of a cell: the last one where that looks the same.
  ///
  /// A blank between two words does in the style of the first, and each change of style takes some
  /// 20 bytes, as many as the words themselves. Longer runs of blanks ncurses clears.
  mutating func style(
    of cell: Cell, before rest: Slice<UnsafeBufferPointer<Cell>>, in palette: Palette
  ) -> Style {
    if let last, last.number == cell.lookNumber { return last.style }
    let style = style(of: cell, in: palette)
    if let last, cell.base == " ", cell.firstMark == nil, last.style.ground == style.ground,
      rest.prefix(4).contains(where: { $0.base != " " })
    {
      return last.style
    }
    last = (cell.lookNumber, style)
    return style
  }

  private mutating func style(of cell: Cell, in palette: Palette) -> Style {
    let number = cell.lookNumber
    if let known = made.first(where: { $0.number == number }) { return known.style }
    let look = palette.look(of: cell.role, under: cell.overlay)
    let style = Style(
      attributes: look.attributes.rawValue & 0xF, pair: pairs.number(for: look),
      ground: Ground(look))
    made.append((number, style))
    return style
  }
}

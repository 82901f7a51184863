/// A character of ours beyond ASCII, with what stands for it in ASCII.
///
/// The table is TERMINAL.md, section 9. Every one is one column wide and no emoji by default.
package enum Glyph: Unicode.Scalar, CaseIterable, Hashable, Sendable {
  // Rules and frames: light, heavy (the focus) and double (the release).
  case lightHorizontal = "─"
  case lightVertical = "│"
  case lightTopLeft = "┌"
  case lightTopRight = "┐"
  case lightBottomLeft = "└"
  case lightBottomRight = "┘"
  case heavyHorizontal = "━"
  case heavyVertical = "┃"
  case heavyTopLeft = "┏"
  case heavyTopRight = "┓"
  case heavyBottomLeft = "┗"
  case heavyBottomRight = "┛"
  case doubleHorizontal = "═"
  case doubleVertical = "║"
  case doubleTopLeft = "╔"
  case doubleTopRight = "╗"
  case doubleBottomLeft = "╚"
  case doubleBottomRight = "╝"

  // Axes.
  case axisLeft = "├"
  case axisRight = "┤"
  case axisTop = "┬"
  case axisBottom = "┴"
  case axisCross = "┼"
  case axisHeavyFoot = "┻"
  case axisHeavyDrop = "┸"
  case dashes = "╌"
  case fineDashes = "┄"

  // Gauges and bars.
  case halfGauge = "╸"
  case eighth1 = "▁"
  case eighth2 = "▂"
  case eighth3 = "▃"
  case eighth4 = "▄"
  case eighth5 = "▅"
  case eighth6 = "▆"
  case eighth7 = "▇"
  case block = "█"
  case shadeLight = "░"
  case shadeMedium = "▒"
  case shadeDark = "▓"

  // Signs.
  case dot = "·"
  case now = "▲"
  case nowLine = "╎"
  case scope = "▼"
  case holds = "✓"
  case gutter = "┊"
  case cut = "…"
  case enter = "⏎"
  case live = "●"
  case stale = "○"
  case planned = "◆"
  case noteOpen = "‹"
  case noteClose = "›"
  case up = "↑"
  case down = "↓"
  case left = "←"
  case right = "→"

  /// What stands for the glyph in one column of ASCII.
  ///
  /// Bars under half a row vanish; the sign for Enter has no single stand-in, see `SafeText`.
  package var ascii: Unicode.Scalar {
    switch self {
    case .lightHorizontal, .dashes, .fineDashes, .halfGauge: "-"
    case .lightVertical, .heavyVertical, .gutter, .axisLeft, .axisRight: "|"
    case .lightTopLeft, .lightTopRight, .lightBottomLeft, .lightBottomRight, .heavyTopLeft,
      .heavyTopRight, .heavyBottomLeft, .heavyBottomRight, .axisTop, .axisBottom, .axisCross,
      .axisHeavyFoot, .axisHeavyDrop, .holds, .planned:
      "+"
    case .heavyHorizontal, .doubleHorizontal: "="
    case .doubleVertical, .doubleTopLeft, .doubleTopRight, .doubleBottomLeft, .doubleBottomRight,
      .eighth4, .eighth5, .eighth6, .eighth7, .block, .shadeDark:
      "#"
    case .eighth1, .eighth2, .eighth3: " "
    case .shadeLight, .shadeMedium, .nowLine: ":"
    case .dot: "."
    case .now, .up, .enter: "^"
    case .scope, .down: "v"
    case .cut: "~"
    case .live: "*"
    case .stale: "o"
    case .noteOpen, .left: "<"
    case .noteClose, .right: ">"
    }
  }

  func scalar(in glyphs: GlyphSet, as role: Role) -> Unicode.Scalar {
    switch glyphs {
    case .unicode: rawValue
    case .ascii: ascii(as: role)
    }
  }

  /// What stands for the glyph in one column of ASCII where it has this role: the rest of a gauge
  /// is fainter than a rule, and the shade of a cell gives way to its letter.
  package func ascii(as role: Role) -> Unicode.Scalar {
    if self == .lightHorizontal, role == .gaugeRest { return "." }
    if isShade, role.isCell { return " " }
    return ascii
  }

  private var isShade: Bool {
    self == .shadeLight || self == .shadeMedium || self == .shadeDark || self == .block
  }
}

extension Role {
  /// Whether this is the state of a matrix cell.
  var isCell: Bool { (Role.cellWaiting.rawValue...Role.cellCursor.rawValue).contains(rawValue) }
}

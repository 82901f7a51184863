/// How the frame around a box is drawn.
package enum BoxStyle: CaseIterable, Hashable, Sendable {
  /// A pane without the focus.
  case light
  /// The focus.
  case heavy
  /// The release, and nothing else.
  case double

  var horizontal: Glyph {
    switch self {
    case .light: .lightHorizontal
    case .heavy: .heavyHorizontal
    case .double: .doubleHorizontal
    }
  }

  var vertical: Glyph {
    switch self {
    case .light: .lightVertical
    case .heavy: .heavyVertical
    case .double: .doubleVertical
    }
  }

  /// Top left, top right, bottom left, bottom right.
  var corners: [Glyph] {
    switch self {
    case .light: [.lightTopLeft, .lightTopRight, .lightBottomLeft, .lightBottomRight]
    case .heavy: [.heavyTopLeft, .heavyTopRight, .heavyBottomLeft, .heavyBottomRight]
    case .double: [.doubleTopLeft, .doubleTopRight, .doubleBottomLeft, .doubleBottomRight]
    }
  }
}

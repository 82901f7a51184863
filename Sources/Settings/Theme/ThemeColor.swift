import Grid

/// One colour of a theme's palette: 24 bits, and what stands for it where there are fewer.
struct ThemeColor: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8
  let c256: UInt8
  let c16: UInt8
  let c8: UInt8

  /// The colour for a depth; the terminal's own where no colours may be used.
  func ink(for depth: ColorDepth) -> Look.Ink {
    switch depth {
    case .none: .own
    case .eight: .indexed(c8)
    case .sixteen: .indexed(c16)
    case .indexed: .indexed(c256)
    case .direct: .rgb(red: red, green: green, blue: blue)
    }
  }
}

extension ThemeColor {
  /// The names of the 16 colours by their numbers; the first 8 are also those of the 8.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// Reads `{ rgb = "#ff6b6b", c256 = 203, c16 = "bright-red", c8 = "red" }`; what is left out
  /// is the nearest that there is. Nil when mistakes were noted.
  init?(_ section: Section, noting mistakes: inout [Mistake]) {
    let rgb = section.required("rgb", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.rgb, RGB.init)
    }
    let c256 = section.value("c256", noting: &mistakes) { node throws(MistakeKind) in
      let number = try node.asInteger()
      guard let index = UInt8(exactly: number) else {
        throw .malformed(String(number), wanted: .c256)
      }
      return index
    }
    let c16 = section.value("c16", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.c16) { ThemeColor.names.firstIndex(of: $0).map(UInt8.init) }
    }
    let c8 = section.value("c8", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.c8) { ThemeColor.names.prefix(8).firstIndex(of: $0).map(UInt8.init) }
    }
    guard let rgb else { return nil }
    self.init(
      red: rgb.red, green: rgb.green, blue: rgb.blue, c256: c256 ?? rgb.nearest(in: 16...255),
      c16: c16 ?? rgb.nearest(in: 0...15), c8: c8 ?? rgb.nearest(in: 0...7))
  }
}

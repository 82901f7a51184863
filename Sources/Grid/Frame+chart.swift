extension Frame {
  /// Draws a bar of eighth blocks upwards from the last row of a rectangle as wide as the bar.
  package mutating func bar(_ eighths: Int, in rect: Rect, role: Role) {
    guard eighths > 0 else { return }
    for row in 0..<rect.rows {
      let part = min(8, eighths - row * 8)
      guard part > 0, let glyph = Glyph.eighths(part) else { return }
      put(
        glyph, at: Point(column: rect.column, row: rect.endRow - 1 - row), columns: rect.columns,
        role: role)
    }
  }

  /// Draws a bar of shade: whole cells only, those that are at least half full.
  package mutating func shade(_ eighths: Int, in rect: Rect, role: Role) {
    for row in 0..<rect.rows where eighths - row * 8 >= 4 {
      put(
        .shadeLight, at: Point(column: rect.column, row: rect.endRow - 1 - row),
        columns: rect.columns, role: role)
    }
  }
}

extension Glyph {
  /// The block of one to eight eighths; nil for any other number.
  package static func eighths(_ count: Int) -> Glyph? {
    let blocks: [Glyph] = [
      .eighth1, .eighth2, .eighth3, .eighth4, .eighth5, .eighth6, .eighth7, .block,
    ]
    return blocks.indices.contains(count - 1) ? blocks[count - 1] : nil
  }
}

extension Frame {
  /// The frame with every cell in ASCII, cell by cell, so that nothing moves.
  ///
  /// What has no stand-in is `?`, twice for a wide character. Panes that want `Enter` for `⏎` draw
  /// on a frame whose glyphs are ASCII.
  package func inASCII() -> Frame {
    var frame = self
    for index in cells.indices {
      let cell = cells[index]
      let scalar: Unicode.Scalar
      switch cell.part {
      case .single, .lead: scalar = GlyphSet.ascii(for: cell.base, as: cell.role)
      case .tail: scalar = "?"
      }
      frame.cells[index] = Cell(scalar, role: cell.role, overlay: cell.overlay)
    }
    return frame
  }
}

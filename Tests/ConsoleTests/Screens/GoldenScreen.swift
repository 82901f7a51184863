import Console
import Grid
import ResponseDomain
import Testing

/// One screen at every size and in every glyph set: a pane, or what lies over one.
struct GoldenScreen: Sendable, CustomTestStringConvertible {
  /// TERMINAL.md, section 16, ring 2.
  static let sizes = [(40, 12), (80, 24), (120, 36), (160, 48), (200, 60)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  let name: String
  /// The console that shows it; nil for a wall.
  let console: (@Sendable (Size, GlyphSet) -> ConsoleState)?
  let draw: @Sendable (Size, GlyphSet) -> Frame
  /// The pane that files leave out where this screen is like it; nil keeps every frame whole.
  private let ground: String?

  var testDescription: String { name }

  /// A pane.
  init(_ ground: ScreenGround) {
    name = ground.name
    console = { ground.fitted($0, $1) }
    draw = { frame(ground.fitted($0, $1)) }
    self.ground = ground.model
  }

  /// What lies over a pane, or changes it, once the pane has its size.
  init(
    over ground: ScreenGround, _ name: String,
    change: @escaping @Sendable (inout ConsoleState) -> Void
  ) {
    self.name = "\(ground.name)--\(name)"
    let console: @Sendable (Size, GlyphSet) -> ConsoleState = { size, glyphs in
      var state = ground.fitted(size, glyphs)
      change(&state)
      return state
    }
    self.console = console
    draw = { frame(console($0, $1)) }
    self.ground = ground.name
  }

  init(wallPage page: Int) {
    name = "wall-page\(page + 1)"
    console = nil
    draw = { size, glyphs in
      var state = WallDesk.wall(columns: size.columns, rows: size.rows, glyphs: glyphs)
      for _ in 0..<page { state.turn(by: 1) }
      return wallFrame(state)
    }
    ground = nil
  }

  /// Everything that the screen shows, as lines for golden files: the text in ASCII has roles only
  /// where they are others than in Unicode.
  func lines() -> (unicode: [String], ascii: [String]) {
    var lines: (unicode: [String], ascii: [String]) = ([], [])
    let bare = ground.map { ScreenGround.frames(of: $0) } ?? [:]
    for (index, size) in Self.sizes.enumerated() {
      let (unicode, ascii) = (draw(size, .unicode), draw(size, .ascii))
      let shown = FrameStretch.changed(in: unicode, from: bare[.unicode]?[index])
      let plain = FrameStretch.changed(in: ascii, from: bare[.ascii]?[index])
      lines.unicode += [heading(unicode)] + shown.texts + ["roles"] + shown.roles
      let known = Set(shown.map(\.rolesInPlace))
      let others = plain.filter { !known.contains($0.rolesInPlace) }
      lines.ascii += [heading(ascii)] + plain.texts
      if !others.isEmpty { lines.ascii += ["roles"] + others.roles }
    }
    return lines
  }

  private func heading(_ frame: Frame) -> String {
    let shown = frame.isCursorVisible ? " shown" : ""
    return "\(frame.size.columns)x\(frame.size.rows), "
      + "cursor \(frame.cursor.column),\(frame.cursor.row)\(shown)"
  }
}

internal import Grid
internal import Terminal

extension ScreenOptions {
  /// Opens the terminal, or says why there is none here.
  func opened() throws -> TerminalScreen {
    do throws(TerminalFault) {
      return try TerminalScreen.open(
        TerminalOptions(
          diagnosticsPath: Diagnostics.path, failureNote: Diagnostics.note))
    } catch {
      throw Fault(error)
    }
  }

  /// What was asked for, else what the terminal promises, unless colour is not wanted at all.
  func depth(on screen: TerminalScreen) -> ColorDepth {
    // `NO_COLOR`, set and not empty.
    let isUnwanted = !(Environment.variables["NO_COLOR"] ?? "").isEmpty
    return color ?? (isUnwanted ? .none : screen.colorDepth)
  }

  /// The Linux console and old terminals have no line drawing in their fonts that can be trusted.
  func glyphs(on screen: TerminalScreen) -> GlyphSet {
    let isPlain = screen.termName == "linux" || screen.termName.hasPrefix("vt")
    return ascii || isPlain || !screen.codesetIsUTF8 ? .ascii : .unicode
  }
}

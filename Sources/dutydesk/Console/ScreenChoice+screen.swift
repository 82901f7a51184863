internal import Console
internal import Grid
internal import Terminal

extension ScreenChoice {
  /// Opens the terminal, or says why there is none here. One that cannot be drawn on, or that this
  /// system does not know, gets the plain console, and is told so.
  func opened() throws -> TerminalScreen {
    let options = TerminalOptions(
      diagnosticsPath: Diagnostics.path, failureNote: Diagnostics.note, wantsMouse: mouse)
    do throws(TerminalFault) {
      if plain || Environment.variables["TERM"] == "dumb" { return try openPlain(options) }
      do throws(TerminalFault) {
        return try TerminalScreen.open(options)
      } catch {
        guard error.leavesPlain else { throw error }
        Output.warn([Fault.why(error), "The plain console it is, as with --plain; ? helps."])
        return try openPlain(options)
      }
    } catch {
      throw Fault(error)
    }
  }

  private func openPlain(_ options: TerminalOptions) throws(TerminalFault) -> TerminalScreen {
    try TerminalScreen.openPlain(options, size: PlainVoice.size)
  }

  /// What was asked for, else what the terminal promises, unless colour is not wanted at all.
  func depth(on screen: TerminalScreen) -> ColorDepth {
    // `NO_COLOR`, set and not empty.
    let isUnwanted = !(Environment.variables["NO_COLOR"] ?? "").isEmpty
    return color ?? (isUnwanted ? .none : screen.colorDepth)
  }

  /// What is said where more colours were asked for than the terminal promises; nil elsewhere.
  func missingColors(on screen: TerminalScreen) -> SafeText? {
    let depth = screen.colorDepth
    guard !screen.isPlain, let color, color.isDeeper(than: depth) else { return nil }
    let name = SafeText(untrusted: screen.termName, kind: .name)
    guard depth != .none else { return "The terminal \(name) promises no colours" }
    let count = SafeText(untrusted: depth.rawValue, kind: .name)
    return "The terminal \(name) promises \(count) colours; the nearest of them are shown"
  }

  /// The Linux console and old terminals have no line drawing in their fonts that can be trusted.
  func glyphs(on screen: TerminalScreen) -> GlyphSet {
    let isPlain = screen.termName == "linux" || screen.termName.hasPrefix("vt")
    return ascii || isPlain || ambiguous == 2 || screen.isPlain || !screen.codesetIsUTF8
      ? .ascii : .unicode
  }
}

extension TerminalFault {
  /// Whether there is a terminal all the same, that can print lines and read keys.
  fileprivate var leavesPlain: Bool {
    switch self {
    case .termIsUnset, .unknownTerm, .tooSimple: true
    case .notATerminal, .noDiagnosticsFile, .failed: false
    }
  }
}

internal import CTerminal
internal import Glibc
package import Grid

/// The terminal that the user sits at, from `open` to `close`.
///
/// Only one is open at a time, and everything is called from one thread. While it is open, a crash,
/// HUP, TERM or QUIT gives the terminal back before the process dies of that signal.
package final class TerminalScreen {
  /// The value of `TERM`.
  package let termName: String
  /// Whether text is UTF-8; if not, only ASCII can be drawn.
  package let codesetIsUTF8: Bool
  /// How many colours the terminal description promises; what the user forbids is not known here.
  package let colorDepth: ColorDepth

  /// Nil for a screen that is drawn on.
  private let plainSize: Size?
  /// Whether keys come one by one from a terminal; else whole lines come from a pipe.
  package let hasKeys: Bool

  private var painter: ScreenPainter
  private var isOpen = true
  /// Whether ncurses may hold input of its own, which nobody but it can see.
  var mayHoldInput = true

  /// Opens `/dev/tty`, whatever stdin and stdout are.
  ///
  /// Sets the locale of the process and unsets `LINES` and `COLUMNS`.
  package static func open(_ options: TerminalOptions) throws(TerminalFault) -> TerminalScreen {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let outcome = ct_open(
      options.diagnosticsPath, options.failureNote, options.wantsMouse)
    let code = errno
    switch outcome {
    case .opened: return TerminalScreen(termName: name)
    case .noTerminal: throw .notATerminal(code: code)
    case .noTerm: throw .termIsUnset
    case .unknownTerm: throw .unknownTerm(name: name)
    case .tooSimple: throw .tooSimple(name: name)
    case .noLog: throw .noDiagnosticsFile(path: options.diagnosticsPath ?? "", code: code)
    case .failed: throw .failed(code: code)
    }
  }

  /// Reads keys from stdin and draws nothing: for terminals that can only print, and for pipes.
  ///
  /// - Parameter size: what `size` tells from then on.
  package static func openPlain(
    _ options: TerminalOptions, size: Size
  ) throws(TerminalFault) -> TerminalScreen {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard ct_open_plain(options.failureNote) == .opened else { throw .failed(code: errno) }
    return TerminalScreen(
      termName: name, plainSize: size, hasKeys: ct_plain_has_terminal())
  }

  /// Whether the locale of the environment is UTF-8; sets the locale of the process. For output
  /// that needs no screen.
  package static func localeIsUTF8() -> Bool {
    ct_locale_is_utf8()
  }

  private init(termName: String) {
    self.termName = termName
    codesetIsUTF8 = ct_locale_is_utf8()
    let space = ColorSpace(count: Int(ct_color_count()), isDirect: ct_color_is_direct())
    colorDepth = space.depth
    painter = ScreenPainter(space: space)
    plainSize = nil
    hasKeys = true
  }

  private init(termName: String, plainSize: Size, hasKeys: Bool) {
    self.termName = termName
    codesetIsUTF8 = ct_locale_is_utf8()
    colorDepth = .none
    painter = ScreenPainter(space: ColorSpace(count: 0, isDirect: false))
    self.plainSize = plainSize
    self.hasKeys = hasKeys
  }

  /// Whether nothing is drawn on it.
  package var isPlain: Bool { plainSize != nil }

  deinit {
    close()
  }

  /// Looks at the size itself: when ncurses hears of a change while it draws, it tells nobody.
  func noteSize() {
    if !isPlain { ct_adopt_size() }
    mayHoldInput = true
  }

  /// The size that ncurses knows; it changes only when `EventLoop` returns `resized`.
  package var size: Size {
    if let plainSize { return plainSize }
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Paints a frame, sending only what differs from what is on the screen.
  package func paint(_ frame: Frame, palette: Palette) {
    guard !isPlain else { return }
    painter.paint(frame, palette: palette, on: size)
  }

  /// Makes the next `paint` clear the screen and send everything, as Ctrl-L asks.
  package func forgetPainted() {
    painter.forget()
    if !isPlain { ct_forget_screen() }
  }

  /// Gives the screen up, stops the job, and returns when the user has continued it; then
  /// everything is to be painted again, perhaps in a new size.
  package func suspend() {
    ct_suspend()
    mayHoldInput = true
    painter.forget()
  }

  /// Takes the terminal's modes and size again after the process was stopped from outside.
  func takeBack() {
    ct_take_back()
    mayHoldInput = true
    painter.forget()
  }

  /// Runs a program such as an editor on the terminal, and returns when it has ended; then
  /// everything is to be painted again, perhaps in a new size.
  ///
  /// `arguments` starts with the program, which is looked up in `PATH`; no shell sees it. When the
  /// program is suspended, so are we.
  package func runForeground(_ arguments: [String]) throws(ChildFault) -> ChildExit {
    defer {
      painter.forget()
      mayHoldInput = true
    }
    var exit = CTExit()
    let code = withArgumentVector(arguments) { ct_run_foreground($0, &exit) }
    if code != 0 { throw .cannotStart(program: arguments.first ?? "", code: code) }
    return ChildExit(exit)
  }

  /// Gives the terminal, the signals and stderr back; a second call does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    ct_close()
  }
}

/// Why the terminal could not be opened.
package enum TerminalFault: Error, Equatable, Sendable {
  /// There is no controlling terminal; `code` is the `errno`.
  case notATerminal(code: Int32)
  /// `TERM` is unset or empty.
  case termIsUnset
  /// The terminal database does not know this `TERM`; the plain output still works.
  case unknownTerm(name: String)
  /// The terminal cannot place its cursor, as `dumb` cannot; the plain output still works.
  case tooSimple(name: String)
  /// The file for diagnostics cannot be opened; `code` is the `errno`.
  case noDiagnosticsFile(path: String, code: Int32)
  /// The system or ncurses refused; `code` is the `errno`.
  case failed(code: Int32)
}

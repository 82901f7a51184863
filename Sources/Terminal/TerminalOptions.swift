/// What the caller decides before the terminal is opened.
package struct TerminalOptions: Hashable, Sendable {
  /// The file that receives stderr while the screen is open; it is made with mode 0600 and only
  /// ever appended to. Left out, stderr writes over the screen.
  package var diagnosticsPath: String?
  /// One line for the old stderr when the program dies of its own fault, such as where the
  /// diagnostics are. At most 512 bytes.
  package var failureNote: String

  /// Whether clicks and the wheel are ours; then the terminal selects no text with them.
  package var wantsMouse: Bool

  package init(
    diagnosticsPath: String? = nil, failureNote: String = "", wantsMouse: Bool = false
  ) {
    self.diagnosticsPath = diagnosticsPath
    self.failureNote = failureNote
    self.wantsMouse = wantsMouse
  }
}

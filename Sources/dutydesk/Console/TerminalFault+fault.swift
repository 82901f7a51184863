internal import Grid
internal import Terminal

extension Fault {
  /// Why there is no console here; the command line works all the same.
  init(_ fault: TerminalFault) {
    self.init(
      .inputOutput, code: "no-terminal",
      [
        Fault.why(fault),
        "Nothing was done. The command line works without one: dutydesk inbox list",
      ])
  }

  /// What is wrong with the terminal.
  static func why(_ fault: TerminalFault) -> SafeText {
    switch fault {
    case .notATerminal: "There is no terminal to draw on."
    case .termIsUnset: "TERM is not set, so nothing is known about this terminal."
    case .unknownTerm(let name):
      "This system does not know the terminal \(SafeText(untrusted: name, kind: .name))."
    case .tooSimple(let name):
      "The terminal \(SafeText(untrusted: name, kind: .name)) cannot place a cursor."
    case .noDiagnosticsFile(let path, let code):
      "Cannot write \(SafeText(untrusted: path, kind: .line)): \(systemWords(code))."
    case .failed(let code): "The terminal cannot be opened: \(systemWords(code))."
    }
  }
}

internal import CTerminal
package import Grid

extension TerminalScreen {
  /// Rings the bell of the terminal.
  package func ringBell() {
    send([0x07])
  }

  /// Gives the terminal a notice for its desktop (OSC 9); one that knows no such thing ignores it.
  package func notify(_ words: SafeText) {
    guard hasCommands else { return }
    send(Array("\u{1B}]9;\(words.string)\u{7}".utf8))
  }

  /// Whether an operating system command does no harm: the Linux console and old terminals would
  /// print one.
  var hasCommands: Bool { !isPlain && termName != "linux" && !termName.hasPrefix("vt") }

  func send(_ bytes: [UInt8]) {
    ct_send(bytes, bytes.count)
  }
}

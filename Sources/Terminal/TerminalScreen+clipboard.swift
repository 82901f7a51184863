internal import CTerminal
package import Grid

extension TerminalScreen {
  /// What became of a copy.
  package enum Copied: Hashable, Sendable {
    /// It went to the terminal, which does not tell whether it took it.
    case sent
    /// Only so many bytes of it fit.
    case cut(toBytes: Int)
    /// The terminal would show the sequence or choke on it.
    case noClipboard
  }

  /// Gives a text to the terminal's clipboard. It is written only: nothing is ever read back.
  package func copy(_ text: SafeText) -> Copied {
    // The Linux console and old terminals know no such sequence and would print it.
    guard termName != "linux", !termName.hasPrefix("vt") else { return .noClipboard }
    let sequence = ClipboardSequence(text)
    ct_send(sequence.bytes, sequence.bytes.count)
    let isWhole = sequence.copied == text.string.utf8.count
    return isWhole ? .sent : .cut(toBytes: sequence.copied)
  }
}

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
    guard hasCommands else { return .noClipboard }
    let sequence = ClipboardSequence(text)
    send(sequence.bytes)
    let isWhole = sequence.copied == text.string.utf8.count
    return isWhole ? .sent : .cut(toBytes: sequence.copied)
  }
}
